import "server-only";
import type { DateProposal } from "@/lib/domain/date-proposal";
import { proposalRules, proposedTimes } from "@/lib/schemas/typed/date-proposal";
import { formatDateTime, formatTimeElsewhere, type Reader } from "./dates";
import { wordForm } from "./form-wording";
import { wordZones } from "./meeting-date-wording";
import { wording } from "./wording";
import { instantToZoned } from "./zoned-time";

type Partner = { name: string; timeZone: string };

/** Every string of the form that proposes times, for one reader and with the other one's clocks in view. */
export function wordProposeForm(reader: Reader, partner: Partner) {
  const t = wording(reader.locale, "meeting-date");

  return {
    ...wordForm(reader.locale, proposalRules),
    times: [t("propose.first"), t("propose.second"), t("propose.third")],
    optional: wording(reader.locale, "common")("optional"),
    date: t("date"),
    time: t("time"),
    zone: wordZones(reader, partner, new Date()),
    readers: t("propose.readers", { name: partner.name }),
    meanwhile: t("propose.meanwhile"),
    send: t("propose.send"),
  };
}

export type ProposeWords = ReturnType<typeof wordProposeForm>;

/** Every string of the form that takes one of the times, each by the reader's clocks and by the other's. */
export function wordTakeForm(times: ReadonlyArray<Date>, reader: Reader, partner: Partner) {
  const t = wording(reader.locale, "meeting-date");

  return {
    ...wordForm(reader.locale),
    question: t("proposal.question"),
    take: t("proposal.take"),
    times: times.map((time) => {
      const elsewhere = formatTimeElsewhere(time, reader, partner.timeZone);

      return {
        value: time.toISOString(),
        label: wordTime(time, reader),
        ...(elsewhere && { hint: t("proposal.for", { name: partner.name, when: elsewhere }) }),
      };
    }),
  };
}

export type TakeWords = ReturnType<typeof wordTakeForm>;

/** The times that stand, one to a line; or that none do any more. */
export function wordTimes(proposal: DateProposal | null, reader: Reader) {
  const t = wording(reader.locale, "meeting-date");
  if (!proposal) return t("propose.answered");

  return proposal.times.map((time) => wordTime(time, reader)).join("\n");
}

/** What the fields of the form hold at first. */
export function fillTimes(times: ReadonlyArray<Date>, timeZone: string) {
  return proposedTimes.map((_, index) => {
    const time = times[index];
    return time ? instantToZoned(time, timeZone) : { date: "", time: "" };
  });
}

/** At the beginning of a line, where it is no part of a sentence. */
function wordTime(time: Date, reader: Reader) {
  const when = formatDateTime(time, reader);

  return when.charAt(0).toUpperCase() + when.slice(1);
}
