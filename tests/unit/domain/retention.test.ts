import { expect, test } from "vitest";
import { keptUntil } from "@/lib/domain/retention";

test.each([
  ["2026-11-22T15:00:00Z", 24, "2028-11-22T15:00:00Z"],
  ["2026-08-31T15:00:00Z", 6, "2027-02-28T15:00:00Z"],
  ["2027-08-31T15:00:00Z", 6, "2028-02-29T15:00:00Z"],
  ["2026-12-31T23:59:00Z", 1, "2027-01-31T23:59:00Z"],
])("what ended on %s is kept for %i months, until %s", (endedAt, months, until) => {
  expect(keptUntil(new Date(endedAt), months)).toEqual(new Date(until));
});
