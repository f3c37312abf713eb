import "server-only";
import { firstMeeting } from "@/lib/domain/meeting";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import { meetingDateRules } from "@/lib/schemas/typed/meeting-date";
import { formatDateTime, nameZone, type Reader } from "./dates";
import { type FormWords, wordForm } from "./form-wording";
import { wording } from "./wording";
import { offsetAt } from "./zoned-time";

type MeetingDateKey =
  | "when"
  | "zone"
  | "date"
  | "time"
  | "place"
  | "placeHint"
  | "set"
  | "theirs"
  | "elsewhere"
  | "keep"
  | "take";

export type MeetingDateWords = FormWords & Record<MeetingDateKey | "optional", string>;

/** The words of the form that sets a meeting, for one reader and with the other one's clocks in view. */
export function wordMeetingDate(
  reader: Reader,
  partner: { name: string; timeZone: string },
  plan: MeetingPlan | null,
): MeetingDateWords {
  const t = wording(reader.locale, "meeting-date");
  const { name } = partner;

  return {
    ...wordForm(reader.locale, meetingDateRules),
    optional: wording(reader.locale, "common")("optional"),
    when: t("when"),
    zone: wordZones(reader, partner, plan?.startsAt ?? new Date()),
    date: t("date"),
    time: t("time"),
    place: t("place"),
    placeHint: t("placeHint", { name }),
    set: plan ? t("button.change") : t("button.set"),
    theirs: t("theirs", { name }),
    elsewhere: t("elsewhere"),
    keep: t("keep"),
    take: t("take"),
  };
}

/** A plan on two lines: when, by the reader's clocks, and where. */
export function wordPlan({ startsAt, place }: MeetingPlan, reader: Reader) {
  return [formatDateTime(startsAt, reader), place].filter(Boolean).join("\n");
}

export function wordMeetingTitle(meeting: number, { locale }: Pick<Reader, "locale">) {
  const t = wording(locale, "meeting-date");

  return meeting === firstMeeting ? t("title.first") : t("title.next");
}

/** By whose clocks the form is filled in; the other's too, where they show another time. */
export function wordZones(
  reader: Reader,
  partner: { name: string; timeZone: string },
  around: Date,
) {
  const t = wording(reader.locale, "meeting-date");
  const [here, there] = [reader, { ...reader, timeZone: partner.timeZone }].map((one) => ({
    zone: nameZone(one),
    offset: offsetAt(around.getTime(), one.timeZone),
  }));
  if (!here || !there || here.offset === there.offset) return t("zone", { zone: here?.zone });

  return t("zones", { zone: here.zone, name: partner.name, theirs: there.zone });
}
