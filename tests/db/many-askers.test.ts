import { beforeAll, expect, test } from "vitest";
import { mixedUp, writeInPrivate } from "@/tests/support/many-askers";

beforeAll(writeInPrivate);

test("of 2,000 units of work, some of which break, none answers as another's", async () => {
  const { wrong, seenAlone } = await mixedUp(2_000);

  expect(wrong).toEqual([]);
  // There is something to be seen by somebody.
  expect(seenAlone).toBeGreaterThan(20);
}, 60_000);
