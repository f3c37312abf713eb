import { expect, test } from "vitest";
import { dueOf } from "@/lib/domain/queue";

const due = (kind: "help" | "ending", askedAt: string) =>
  dueOf({ kind, askedAt: new Date(askedAt), endedAt: null });

test.each([
  ["a Monday", "2026-11-23T15:00:00Z", "2026-11-26T15:00:00Z"],
  ["a Wednesday", "2026-11-25T15:00:00Z", "2026-11-30T15:00:00Z"],
  ["a Friday", "2026-11-27T15:00:00Z", "2026-12-02T15:00:00Z"],
  ["a Saturday", "2026-11-28T15:00:00Z", "2026-12-02T15:00:00Z"],
  // Saturday in Greenwich, still Friday evening in Montréal.
  ["a Friday evening", "2026-11-28T02:00:00Z", "2026-12-03T02:00:00Z"],
])("help asked for on %s is to be answered within three working days", (_day, asked, by) => {
  expect(due("help", asked)).toEqual(new Date(by));
});

test("an ending is due in seven days, and a relationship may be re-opened for thirty", () => {
  const at = "2026-11-23T15:00:00Z";

  expect(due("ending", at)).toEqual(new Date("2026-11-30T15:00:00Z"));
  expect(
    dueOf({ kind: "reopening", askedAt: new Date(at), endedAt: new Date("2026-11-20T15:00:00Z") }),
  ).toEqual(new Date("2026-12-20T15:00:00Z"));
});
