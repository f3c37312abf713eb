import ICAL from "ical.js";
import { expect, test } from "vitest";
import { invitation, meetingFile } from "@/lib/calendar/invitation";
import { seriesFile } from "@/lib/calendar/series";
import type { Day } from "@/lib/domain/calendar-day";
import { setClock } from "@/tests/support/clock";

const meeting = {
  pairId: "01900000-0000-7000-8000-0000000000c1",
  meeting: 2,
  startsAt: new Date("2026-11-24T19:30:00Z"),
  sequence: 3,
};
const reader = { email: "amina@example.org", locale: "fr" as const };

test.each([
  [false, "REQUEST", "CONFIRMED"],
  [true, "CANCEL", "CANCELLED"],
])("cancelled: %s is what its method and its status say", (isCancelled, method, status) => {
  const file = invitation(meeting, { reader, isCancelled });
  const calendar = new ICAL.Component(ICAL.parse(file.content));
  const event = calendar.getFirstSubcomponent("vevent");

  expect([file.method, calendar.getFirstPropertyValue("method")]).toEqual([method, method]);
  expect(event?.getFirstPropertyValue("status")).toBe(status);
  expect(event?.getFirstPropertyValue("class")).toBe("PRIVATE");
  expect(event?.getAllProperties("attendee").map((one) => one.getFirstValue())).toEqual([
    "MAILTO:amina@example.org",
  ]);
  expect(event?.getFirstProperty("attendee")?.getParameter("rsvp")).toBe("FALSE");
});

test("every line is short, ends as calendars want it, and is put together again as it was", () => {
  const file = meetingFile(meeting, "fr");
  for (const line of file.split("\r\n")) {
    expect(line).not.toContain("\n");
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getAllSubcomponents("vevent")[0]);

  expect(event.summary).toBe("Rencontre de mentorat");
  expect(event.description).toContain("Le lieu et le guide se lisent dans Tandem");
  expect(event.description).toContain(`/fr/pairs/${meeting.pairId}/date?meeting=2`);
  expect(event.startDate.toJSDate()).toEqual(meeting.startsAt);
});

test("in whichever language and file, a meeting keeps its id", () => {
  const files = [
    meetingFile(meeting, "fr"),
    meetingFile({ ...meeting, sequence: 9 }, "en"),
    invitation(meeting, { reader, isCancelled: true }).content,
  ];
  const uids = files.map((file) => /^UID:(.*)\r$/m.exec(file)?.[1]);

  expect(new Set(uids)).toEqual(new Set([`meeting-2.${meeting.pairId}@localhost`]));
});

const everyMonth = { every: { months: 1 }, minutes: 90, until: "2026-01-31" as Day };

// Settled years: of the coming ones, not every computer knows the same.
test.each([
  ["America/Toronto", "2025-09-09T18:30:00Z", ["18:30", "18:30", "19:30", "19:30", "19:30"]],
  ["America/Vancouver", "2025-09-09T21:30:00Z", ["21:30", "21:30", "22:30", "22:30", "22:30"]],
  ["America/St_Johns", "2025-09-09T17:00:00Z", ["17:00", "17:00", "18:00", "18:00", "18:00"]],
  ["Europe/Paris", "2025-09-09T12:30:00Z", ["12:30", "12:30", "13:30", "13:30", "13:30"]],
])("a series keeps its hour in %s when the clocks are set", (timeZone, start, hours) => {
  setClock(new Date("2025-09-01T12:00:00Z"));
  const beginning = { pairId: meeting.pairId, startsAt: new Date(start), timeZone, version: 2 };
  const found = occurrences(seriesFile(everyMonth, beginning, "fr"));

  expect(found.map((time) => time.toISOString().slice(0, 16))).toEqual(
    ["2025-09-09", "2025-10-14", "2025-11-11", "2025-12-09", "2026-01-13"].map(
      (date, index) => `${date}T${hours[index]}`,
    ),
  );
});

test("a series that begins in the fifth week goes on in the last of each month", () => {
  setClock(new Date("2025-10-01T12:00:00Z"));
  const startsAt = new Date("2025-10-31T13:00:00Z");
  const beginning = { pairId: meeting.pairId, startsAt, timeZone: "Europe/Paris", version: 1 };
  const found = occurrences(seriesFile(everyMonth, beginning, "en"));

  expect(found.map((time) => time.toISOString().slice(0, 10))).toEqual([
    "2025-10-31",
    "2025-11-28",
    "2025-12-26",
    "2026-01-30",
  ]);
});

test("every other week goes on without an end where the agreement names none", () => {
  setClock(new Date("2025-09-01T12:00:00Z"));
  const startsAt = new Date("2025-09-09T18:30:00Z");
  const beginning = { pairId: meeting.pairId, startsAt, timeZone: "America/Toronto", version: 1 };
  const series = { every: { weeks: 2 }, minutes: null, until: null };
  const file = seriesFile(series, beginning, "fr");

  expect(/^RRULE.*$/m.exec(file)?.[0]).toBe("RRULE:FREQ=WEEKLY;INTERVAL=2");
  expect(
    occurrences(file)
      .slice(0, 5)
      .map((time) => time.toISOString().slice(5, 16)),
  ).toEqual(["09-09T18:30", "09-23T18:30", "10-07T18:30", "10-21T18:30", "11-04T19:30"]);
});

/** The first meetings of a series, as another program reads the file. */
function occurrences(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = new ICAL.Timezone(calendar.getAllSubcomponents("vtimezone")[0]);
  const event = new ICAL.Event(calendar.getAllSubcomponents("vevent")[0]);
  event.startDate.zone = zone;
  const times = event.iterator();
  const found: Date[] = [];
  for (let next = times.next(); next && found.length < 6; next = times.next()) {
    next.zone = zone;
    found.push(next.toJSDate());
  }
  return found;
}
