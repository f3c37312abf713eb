import { describe, expect, test } from "vitest";
import { isLink, isSamePlan, isStillToCome } from "@/lib/domain/meeting-date";

const noon = new Date("2026-11-24T17:00:00Z");
const aMinuteLater = new Date(noon.getTime() + 60_000);

describe("the date of a meeting", () => {
  test("lies ahead", () => {
    expect(isStillToCome(aMinuteLater, noon)).toEqual({ ok: true, value: aMinuteLater });
  });

  test.each([noon, new Date(0)])("is refused once it has gone by", (startsAt) => {
    expect(isStillToCome(startsAt, noon)).toEqual({ ok: false, refusal: "already-past" });
  });

  test("is the same when moment and place are", () => {
    const plan = { startsAt: noon, place: "Café" };

    expect(isSamePlan(plan, { startsAt: new Date(noon), place: "Café" })).toBe(true);
    expect(isSamePlan(plan, { ...plan, place: "" })).toBe(false);
    expect(isSamePlan(plan, { ...plan, startsAt: aMinuteLater })).toBe(false);
  });
});

test.each([
  ["https://video.example.org/salle/42", true],
  ["http://example.org", true],
  ["javascript:alert(1)", false],
  ["https://", false],
  ["https://example.org, room 4", false],
  ["Café du coin, 12, rue Saint-Jean", false],
  ["", false],
])("%s can be followed: %s", (place, followed) => {
  expect(isLink(place)).toBe(followed);
});
