import { expect, test } from "vitest";
import { keptUntil, retentionStep } from "@/lib/domain/retention";

test.each([
  ["2026-11-22T15:00:00Z", 24, "2028-11-22T15:00:00Z"],
  ["2026-08-31T15:00:00Z", 6, "2027-02-28T15:00:00Z"],
  ["2027-08-31T15:00:00Z", 6, "2028-02-29T15:00:00Z"],
  ["2026-12-31T23:59:00Z", 1, "2027-01-31T23:59:00Z"],
])("what ended on %s is kept for %i months, until %s", (endedAt, months, until) => {
  expect(keptUntil(new Date(endedAt), months)).toEqual(new Date(until));
});

const day = 24 * 60 * 60 * 1_000;
const endedAt = new Date("2026-01-15T12:00:00Z");
const until = keptUntil(endedAt, 12);
const before = (days: number) => new Date(Number(until) - days * day);
const told = (...toldAt: ReadonlyArray<Date | null>) => ({ endedAt, months: 12, toldAt });

test.each([
  { what: "keeps it", kept: told(null, null), now: before(31), step: "keep", erasedOn: until },
  {
    what: "tells both a month ahead",
    kept: told(null, null),
    now: before(30),
    step: "tell",
    erasedOn: until,
  },
  {
    what: "tells whoever was missed",
    kept: told(before(30), null),
    now: before(20),
    step: "tell",
    erasedOn: before(-10),
  },
  {
    what: "waits for the day",
    kept: told(before(30), before(30)),
    now: before(1),
    step: "wait",
    erasedOn: until,
  },
  {
    what: "waits thirty days when told late",
    kept: told(before(2), before(2)),
    now: before(0),
    step: "wait",
    erasedOn: before(-28),
  },
  {
    what: "erases then",
    kept: told(before(2), before(2)),
    now: before(-28),
    step: "erase",
    erasedOn: before(-28),
  },
  {
    what: "tells nobody where nobody is left",
    kept: told(),
    now: before(0),
    step: "erase",
    erasedOn: until,
  },
])("$what", ({ kept, now, step, erasedOn }) => {
  expect(retentionStep(kept, now)).toEqual({ step, erasedOn });
});
