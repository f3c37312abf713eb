import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { vtimezone } from "@/lib/calendar/vtimezone";
import { zonedToInstant } from "@/lib/i18n/zoned-time";

const now = new Date("2024-06-01T12:00:00Z");

// Settled years: of the coming ones, not every computer knows the same.
const walls = ["2023-11-04", "2023-11-06", "2024-03-09", "2024-03-11", "2024-10-26", "2024-10-28"]
  .concat(["2025-03-29", "2025-03-31", "2025-07-01", "2025-12-31"])
  .map((date) => ({ date, time: "14:30" }));

describe.each(["America/Toronto", "America/Vancouver", "America/St_Johns", "Europe/Paris"])(
  "the clocks of %s",
  (timeZone) => {
    const component = new ICAL.Component(ICAL.parse(vtimezone(timeZone, now)));
    const zone = new ICAL.Timezone({ component, tzid: timeZone });

    test.each(walls)("on $date are read by another program as we read them", ({ date, time }) => {
      const told = ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
      told.zone = zone;
      const ours = zonedToInstant({ date, time, timeZone });

      expect({ ok: true, value: told.toJSDate() }).toEqual(ours);
    });
  },
);

test("a zone that never sets its clocks has one offset", () => {
  expect(vtimezone("America/Regina", now).match(/TZOFFSETTO.*/g)).toEqual(["TZOFFSETTO:-0600"]);
});
