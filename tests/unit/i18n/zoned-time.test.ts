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
    ["2026-11-01", "01:30", "America/Toronto", "2026-11-01T05:30:00.000Z"],
    ["2026-11-01", "01:30", "America/St_Johns", "2026-11-01T04:00:00.000Z"],
    ["2026-10-25", "02:30", "Europe/Paris", "2026-10-25T00:30:00.000Z"],
  ])("is the first of two when autumn repeats it: %s %s in %s", (date, time, timeZone, instant) => {
    expect(zonedToInstant({ date, time, timeZone })).toMatchObject({ value: new Date(instant) });
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
  // Every fifth hour, so that the year sees each hour of the day in each season.
  const hours = Array.from({ length: 1_757 }, (_, step) => Date.UTC(2026, 0, 1, 5 * step));

  for (const timeZone of timeZones) {
    const strayed = hours.filter((hour) => {
      const moment = zonedToInstant(instantToZoned(new Date(hour), timeZone));
      return !moment.ok || moment.value.getTime() !== hour;
    });
    // Only the second of two equal hours, once a year, may lead to the first.
    expect(strayed.length, timeZone).toBeLessThanOrEqual(1);
  }
});
