import "server-only";
import { ICalAttendeeStatus } from "ical-generator";
import type { Locale } from "@/lib/i18n/settings";
import { calendarFile, type Method } from "./calendar";
import { type CalendarMeeting, meetingEvent } from "./meeting-event";

/** A calendar file that goes with a letter, and what its MIME type has to say too. */
export type Invitation = { method: Method; content: string };

/**
 * Takes a meeting into the reader's calendar, moves it there, or takes it out.
 * They have agreed to it in Tandem, so that their calendar asks for no answer.
 */
export function invitation(
  meeting: CalendarMeeting,
  { reader, isCancelled }: { reader: { email: string; locale: Locale }; isCancelled: boolean },
): Invitation {
  const { email, locale } = reader;
  const method = isCancelled ? "CANCEL" : "REQUEST";
  const status = isCancelled ? "CANCELLED" : "CONFIRMED";
  // No name: in a parameter, not every character that a name may have can be written.
  const attendee = { email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED };
  const event = { ...meetingEvent(meeting, { locale, status }), attendees: [attendee] };

  return { method, content: calendarFile({ method, locale, events: [event] }) };
}

/** The same meeting as a file to keep. */
export function meetingFile(meeting: CalendarMeeting, locale: Locale) {
  return calendarFile({ method: "PUBLISH", locale, events: [meetingEvent(meeting, { locale })] });
}
