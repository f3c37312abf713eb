import "server-only";
import type { OwnExport } from "@/lib/data/own-export";
import { halfOf } from "@/lib/domain/people";
import type { Locale } from "@/lib/i18n/settings";
import { wordOwnPair } from "./word-pair";

/**
 * A copy of all that is one's own: facts under plain names, codes as they are kept, each word in the
 * language that it was written in, and the questions in the reader's.
 */
export function wordOwnExport(own: OwnExport, exportedAt: Date, locale: Locale) {
  const { email, createdAt, arrivedAt, dailyDigest } = own.facts;
  const { introduction, introductionLocale, ...account } = own.account;
  const named = ({ nameFr, nameEn }: { nameFr: string; nameEn: string }) =>
    locale === "fr" ? nameFr : nameEn;

  return {
    exportedAt,
    account: {
      ...account,
      email,
      introduction: introduction && {
        text: introduction,
        textLanguage: introductionLocale ?? account.locale,
      },
      dailyDigest,
      createdAt,
      arrivedAt,
    },
    consents: own.facts.consents,
    consentsTakenBack: own.facts.consentWithdrawals,
    sessions: own.facts.sessions,
    calendarFeed: own.facts.calendarFeed,
    lettersStopped: own.facts.unwantedLetters,
    programs: own.facts.memberships.map(({ program, ...member }) => ({
      program: named(program),
      ...member,
    })),
    coordinates: own.facts.coordinates.map(({ program, since }) => ({
      program: named(program),
      since,
    })),
    requestsInCharge: own.facts.charges,
    coordinatorNotes: own.coordinatorNotes.map(({ text, textLocale, writtenAt, changedAt }) => ({
      text,
      textLanguage: textLocale,
      writtenAt,
      changedAt,
    })),
    pairs: own.pairs.map((known) => ({
      program: named(known.facts.program),
      role: halfOf(known.pair, own.actor.id),
      ...wordOwnPair(known, own.actor.id, locale),
    })),
  };
}
