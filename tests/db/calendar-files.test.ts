import ICAL from "ical.js";
import { expect, test } from "vitest";
import { invitation, meetingFile } from "@/lib/calendar/invitation";

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
