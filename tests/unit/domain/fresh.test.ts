import { expect, test } from "vitest";
import { freshly } from "@/lib/domain/fresh";
import { amina } from "@/tests/support/cast";

const now = new Date("2026-11-30T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test("a proof counts for a quarter of an hour, and not a moment longer", () => {
  expect(freshly(amina, ago(0), now)?.actor).toEqual(amina);
  expect(freshly(amina, ago(14.99), now)).not.toBeNull();
  expect(freshly(amina, ago(15), now)).toBeNull();
  expect(freshly(amina, ago(60 * 24), now)).toBeNull();
});
