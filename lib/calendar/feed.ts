import "server-only";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { calendarFile } from "./calendar";
import { type CalendarMeeting, meetingEvent } from "./meeting-event";

/** Where a calendar asks for it. */
export function feedAddress(secret: string) {
  return `${env().TANDEM_ORIGIN}/api/calendar/${secret}.ics`;
}

/** Every meeting of a person, in one calendar that theirs reads again and again. */
export function feed({ locale, times }: { locale: Locale; times: ReadonlyArray<CalendarMeeting> }) {
  return calendarFile({
    method: "PUBLISH",
    locale,
    name: wording(locale, "calendar")("feed"),
    events: times.map((time) => meetingEvent(time, { locale })),
  });
}
