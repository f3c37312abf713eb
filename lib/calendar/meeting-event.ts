import "server-only";
import { type ICalEventData, ICalEventStatus } from "ical-generator";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { hostname } from "./calendar";

/** A meeting as calendars know it: which one, when, and by which of its changes. No place, no words, no names. */
export type CalendarMeeting = {
  pairId: string;
  meeting: number;
  startsAt: Date;
  sequence: number;
};

/** About as long as the guide says. */
export const usualMinutes = 60;

/** The same `UID` from when a meeting is first set until it is cancelled, in letters, downloads and subscriptions. */
export function meetingEvent(
  { pairId, meeting, startsAt, sequence }: CalendarMeeting,
  { locale, status = "CONFIRMED" }: { locale: Locale; status?: "CONFIRMED" | "CANCELLED" },
): ICalEventData {
  const t = wording(locale, "calendar");
  const page = `${env().TANDEM_ORIGIN}/${locale}/pairs/${pairId}/date?meeting=${meeting}`;

  return {
    id: `meeting-${meeting}.${pairId}@${hostname()}`,
    sequence,
    start: startsAt,
    end: new Date(startsAt.getTime() + usualMinutes * 60_000),
    summary: t("meeting"),
    description: `${t("details")} ${page}`,
    url: page,
    status: ICalEventStatus[status],
    organizer: { name: "Tandem", email: `tandem@${hostname()}` },
  };
}
