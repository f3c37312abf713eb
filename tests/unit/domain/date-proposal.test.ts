import { expect, test } from "vitest";
import { stillOpen, takeTime, timesToPropose } from "@/lib/domain/date-proposal";
import { amina, theo } from "@/tests/support/cast";

const now = new Date("2026-11-22T14:00:00Z");
const [yesterday, tomorrow, later] = ["2026-11-21", "2026-11-23", "2026-11-27"].map(
  (day) => new Date(`${day}T14:00:00Z`),
) as [Date, Date, Date];
const proposal = { round: 3, times: [yesterday, tomorrow], by: amina.id };

test("the times of a proposal are read once each, the earliest first", () => {
  expect(timesToPropose([later, tomorrow, later], now)).toEqual({
    ok: true,
    value: [tomorrow, later],
  });
});

test("no time that has gone by is proposed", () => {
  expect(timesToPropose([tomorrow, yesterday], now)).toEqual({
    ok: false,
    refusal: "already-past",
  });
});

test("a proposal is open as long as one of its times is to come", () => {
  expect(stillOpen(proposal, now)?.times).toEqual([tomorrow]);
  expect(stillOpen(proposal, later)).toBeNull();
  expect(stillOpen({ ...proposal, times: [] }, now)).toBeNull();
});

test.each([
  ["takes a time of the last proposal", theo, 3, tomorrow, { ok: true, value: tomorrow }],
  ["not of one before", theo, 2, tomorrow, { ok: false, refusal: "proposed-meanwhile" }],
  ["not another time", theo, 3, later, { ok: false, refusal: "proposed-meanwhile" }],
  ["not one that has gone by", theo, 3, yesterday, { ok: false, refusal: "already-past" }],
  ["not one's own", amina, 3, tomorrow, { ok: false, refusal: "proposed-meanwhile" }],
])("the other %s", (_what, person, round, startsAt, answer) => {
  expect(takeTime(proposal, { round, startsAt }, person.id, now)).toEqual(answer);
});
