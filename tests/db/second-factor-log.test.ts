import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { spendSecondFactor } from "@/lib/auth/second-factor";
import { createSession, findSession } from "@/lib/data/sessions";
import { note, warn } from "@/lib/log/log";
import { amina } from "@/tests/support/cast";
import { inMidStep, setUp, shown } from "@/tests/support/second-factor";

const token = "of this browser";
// What a request is made of, outside of one.
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-tandem-address": "192.0.2.1" }),
  cookies: async () => ({ get: () => ({ value: token }) }),
}));
vi.mock("@/lib/log/log", async (original) => ({
  ...(await original<typeof import("@/lib/log/log")>()),
  note: vi.fn(),
  warn: vi.fn(),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: inMidStep });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a second factor that is refused, tried too often or given stands in the log by its owner's id", async () => {
  await createSession(token, amina.id, new Date(Date.now() + 3_600_000));
  await setUp(amina);
  const reader = (await findSession(token))?.reader;
  if (!reader) throw new Error("The session did not open.");
  const { id: person } = amina;

  await spendSecondFactor(reader, "000000");
  expect(warn).toHaveBeenLastCalledWith("second-factor-refused", { person, why: "wrong-app-code" });
  expect(await spendSecondFactor(reader, await shown(amina))).toMatchObject({ ok: true });
  expect(note).toHaveBeenLastCalledWith("second-factor-given", { person });

  for (let tries = 0; tries < 6; tries += 1) await spendSecondFactor(reader, "000000");
  expect(warn).toHaveBeenLastCalledWith("second-factor-refused", {
    person,
    why: "try-again-later",
  });
});
