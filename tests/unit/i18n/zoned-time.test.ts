import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeZones } from "@/lib/domain/time-zones";
import { instantToZoned, zonedToInstant } from "@/lib/i18n/zoned-time";

describe("the moment of a date and a time", () => {
  test.each([
    ["2026-11-24", "14:30", "America/Toronto", "2026-11-24T19:30:00.000Z"],
    ["2026-07-01", "09:00", "America/Toronto", "2026-07-01T13:00:00.000Z"],
    ["2025-11-24", "14:30", "America/Vancouver", "2025-11-24T22:30:00.000Z"],
    ["2026-11-24", "14:30", "America/St_Johns", "2026-11-24T18:00:00.000Z"],
    ["2026-11-24", "14:30", "Europe/Paris", "2026-11-24T13:30:00.000Z"],
    ["2027-01-01", "00:00", "Pacific/Chatham", "2026-12-31T10:15:00.000Z"],
  ])("%s %s in %s is %s", (date, time, timeZone, instant) => {
    expect(zonedToInstant({ date, time, timeZone })).toEqual({
      ok: true,
      value: new Date(instant),
    });
  });

  test.each([
    ["2026-11-01", "01:30", "America/Toronto"],
    ["2026-11-01", "01:00", "America/St_Johns"],
    ["2025-11-02", "01:59", "America/Vancouver"],
    ["2026-10-25", "02:30", "Europe/Paris"],
  ])("is refused when autumn repeats it: %s %s in %s", (date, time, timeZone) => {
    expect(zonedToInstant({ date, time, timeZone })).toEqual({
      ok: false,
      refusal: "happens-twice",
    });
  });

  test.each([
    ["spring skips the hour", "2026-03-08", "02:30", "America/Toronto"],
    ["spring skips the hour", "2026-03-08", "02:15", "America/St_Johns"],
    ["spring skips the hour", "2026-03-29", "02:30", "Europe/Paris"],
    ["an island left out the day", "2011-12-30", "12:00", "Pacific/Apia"],
    ["no calendar has the day", "2026-02-30", "12:00", "America/Toronto"],
    ["no clock has the hour", "2026-02-03", "24:00", "America/Toronto"],
    ["it is no date", "demain", "midi", "America/Toronto"],
  ])("is refused when %s", (_why, date, time, timeZone) => {
    expect(zonedToInstant({ date, time, timeZone })).toEqual({
      ok: false,
      refusal: "no-such-time",
    });
  });
});

test("what a clock shows leads back to the same moment, in every zone and season", () => {
  const zone = fc.constantFrom(...timeZones);
  // Settled years: what a country decides for the next ones reaches each computer at another time.
  const quarters = fc.integer({ min: 0, max: 10 * 365 * 96 });

  fc.assert(
    fc.property(zone, quarters, (timeZone, quarter) => {
      const moment = new Date(Date.UTC(2015, 0, 1) + quarter * 900_000);
      const read = zonedToInstant(instantToZoned(moment, timeZone));

      // Of every year, one hour is left out: clocks show it twice.
      if (read.ok) expect(read.value).toEqual(moment);
      else expect(read.refusal).toBe("happens-twice");
    }),
    { numRuns: 2_000 },
  );
});

test("each hour of the years is either one moment, refused because it comes twice, or none", () => {
  for (const timeZone of [
    "America/Toronto",
    "America/Vancouver",
    "America/St_Johns",
    "Europe/Paris",
  ]) {
    const answers = hoursOf(2025).map(({ date, time }) => {
      const moment = zonedToInstant({ date, time, timeZone });
      return moment.ok ? "one" : moment.refusal;
    });

    expect(
      answers.filter((answer) => answer === "happens-twice"),
      timeZone,
    ).toHaveLength(1);
    expect(
      answers.filter((answer) => answer === "no-such-time"),
      timeZone,
    ).toHaveLength(1);
  }
});

/** Every hour of a year as a calendar on the wall counts them. */
function hoursOf(year: number) {
  return Array.from({ length: 365 * 24 }, (_, hour) => {
    const wall = new Date(Date.UTC(year, 0, 1, hour)).toISOString();
    return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
  });
}
