import { expect, test } from "vitest";
import { canBeReopenedUntil } from "@/lib/domain/reopening";

const wished = {
  completedAt: new Date("2026-10-20T14:00:00Z"),
  reopeningWishedAt: new Date("2026-10-25T09:00:00Z"),
  reopenedAt: null,
};
const until = new Date("2026-11-19T14:00:00Z");

test("what both wish can be re-opened for thirty days, by any clock", () => {
  expect(canBeReopenedUntil(wished, new Date("2026-11-19T13:59:59Z"))).toEqual(until);
  expect(canBeReopenedUntil(wished, until)).toBeNull();
});

test("what only one wishes, what goes on already and what has not ended cannot", () => {
  const now = new Date("2026-10-26T00:00:00Z");

  expect(canBeReopenedUntil({ ...wished, reopeningWishedAt: null }, now)).toBeNull();
  expect(canBeReopenedUntil({ ...wished, reopenedAt: now }, now)).toBeNull();
  expect(canBeReopenedUntil({ ...wished, completedAt: null }, now)).toBeNull();
});
