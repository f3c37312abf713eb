import "server-only";
import type { MeetingSeries } from "@/lib/domain/meeting-series";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { instantToZoned, zonedToInstant } from "@/lib/i18n/zoned-time";
import { calendarFile, hostname } from "./calendar";
import { usualMinutes } from "./meeting-event";
import { WallTime } from "./wall-time";

/** A date to begin with, by whose clocks it was said, and the version of the agreement that repeats it. */
type Beginning = { pairId: string; startsAt: Date; timeZone: string; version: number };

/** The meetings to come as an agreement repeats them: always at the same hour by the clocks of one place. */
export function seriesFile(
  { every, minutes, until }: MeetingSeries,
  { pairId, startsAt, timeZone, version }: Beginning,
  locale: Locale,
) {
  const t = wording(locale, "calendar");
  const page = `${env().TANDEM_ORIGIN}/${locale}/pairs/${pairId}/agreement`;
  const last = until && zonedToInstant({ date: until, time: "23:59", timeZone });

  return calendarFile({
    method: "PUBLISH",
    locale,
    events: [
      {
        id: `series.${pairId}@${hostname()}`,
        sequence: version,
        start: new WallTime(startsAt),
        end: new WallTime(startsAt.getTime() + (minutes ?? usualMinutes) * 60_000),
        timezone: timeZone,
        repeating: [
          "months" in every ? monthly(every.months, startsAt, timeZone) : weekly(every.weeks),
          ...(last?.ok ? [`UNTIL=${inUtc(last.value)}`] : []),
        ].join(";"),
        summary: t("meeting"),
        description: `${t("series")} ${page}`,
        url: page,
        organizer: { name: "Tandem", email: `tandem@${hostname()}` },
      },
    ],
  });
}

function weekly(weeks: number) {
  return `RRULE:FREQ=WEEKLY;INTERVAL=${weeks}`;
}

/** On the same weekday of its month: the second Tuesday, or the last, since not every month has a fifth. */
function monthly(months: number, startsAt: Date, timeZone: string) {
  const { date } = instantToZoned(startsAt, timeZone);
  const weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(date).getUTCDay()];
  const place = Math.ceil(Number(date.slice(8)) / 7);

  return `RRULE:FREQ=MONTHLY;INTERVAL=${months};BYDAY=${place === 5 ? -1 : place}${weekday}`;
}

/** `20270524T193000Z` */
function inUtc(moment: Date) {
  return moment.toISOString().replace(/[-:]|\.\d+/g, "");
}
