import type { FactorNews } from "@/lib/data/factor-letters";
import type { AgreementNews } from "@/lib/domain/agreement-news";
import type { Day } from "@/lib/domain/calendar-day";
import type { Locale, ProgramId } from "@/lib/domain/people";
import type { Reminder } from "@/lib/domain/reminders";
import { wordInvitation } from "@/lib/i18n/invitation-wording";
import type { LetterText } from "@/lib/i18n/letter-text";
import { wordNudge } from "@/lib/i18n/nudge-wording";
import { wordReminder } from "@/lib/i18n/reminder-wording";
import { sendAgreementLetter } from "@/lib/mail/agreement-letter";
import { sendCoordinationDigest } from "@/lib/mail/coordination-digest";
import { sendCoordinatorInvitation } from "@/lib/mail/coordinator-invitation";
import { sendEndingAsked } from "@/lib/mail/ending-asked";
import { sendEndingNotice } from "@/lib/mail/ending-notice";
import { sendFitCheckLetter } from "@/lib/mail/fit-check-letter";
import { sendInvitationWithdrawn } from "@/lib/mail/invitation-withdrawn";
import { sendMeetingLetter } from "@/lib/mail/meeting-letter";
import { sendProposalLetter } from "@/lib/mail/proposal-letter";
import { sendReminders } from "@/lib/mail/reminders";
import { sendRetentionNotice } from "@/lib/mail/retention-notice";
import { sendSecondFactorChanged } from "@/lib/mail/second-factor-changed";
import { sendSignInCode } from "@/lib/mail/sign-in-code";
import { sendWritten } from "@/lib/mail/written-letter";
import { amina, pair, program as programId } from "./cast";

const key = "a letter";
const contentHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const at = new Date("2027-04-22T13:00:00Z");
const later = new Date("2027-04-29T14:30:00Z");
const partner = "Marie-Hélène O’Brien-Tremblay";
const coordination = { name: "Sofia Marchetti", email: "coordination@example.org" };
const program = {
  id: programId as ProgramId,
  name: { fr: "Programme de mentorat en santé", en: "Health mentoring program" },
  coordination,
};
const beginning = { fr: null, en: null };

/** Every letter that Tandem writes, by its name: to a long name, about a long one. */
export const gallery: Record<string, (locale: Locale) => Promise<void>> = {
  "sign-in-code": (locale) => sendSignInCode({ code: "K7M2QX", person: readerOf(locale), program }),
  "proof-code": (locale) =>
    sendSignInCode({ code: "K7M2QX", person: readerOf(locale), program, use: "proof" }),
  "second-factor-added": (locale) => ofFactor(locale, "added"),
  "second-factor-replaced": (locale) => ofFactor(locale, "replaced"),
  "second-factor-removed": (locale) => ofFactor(locale, "removed"),
  "second-factor-reset": (locale) => ofFactor(locale, "reset"),
  invitation: (locale) => written(locale, "invitation", wordInvitation(factsFor(locale))),
  "invitation-in-both": (locale) =>
    written(
      locale,
      "invitation",
      wordInvitation(factsFor(locale, { hasArrived: false, knowsLocale: false })),
    ),
  "new-match": (locale) =>
    written(
      locale,
      "invitation",
      wordInvitation(factsFor(locale, { hasArrived: true, knowsLocale: true })),
    ),
  "invitation-withdrawn": (locale) =>
    sendInvitationWithdrawn({ key, reader: readerOf(locale), program }),
  "coordinator-invitation": (locale) =>
    sendCoordinatorInvitation({ key, reader: readerOf(locale), program }),
  "times-proposed": (locale) =>
    sendProposalLetter({
      key,
      pairId: pair.id,
      meeting: 1,
      times: [at, later],
      reader: readerOf(locale),
      partner: { name: partner },
      program,
    }),
  "meeting-set": (locale) => ofMeeting(locale, { wasAt: null, startsAt: later }),
  "meeting-moved": (locale) => ofMeeting(locale, { wasAt: at, startsAt: later }),
  "meeting-cancelled": (locale) => ofMeeting(locale, { wasAt: at, startsAt: null }),
  "meeting-tomorrow": (locale) => reminding(locale, "meeting-reminder"),
  homework: (locale) => reminding(locale, "homework"),
  review: (locale) => reminding(locale, "review"),
  "several-reminders": (locale) => reminding(locale, "meeting-reminder", "homework", "review"),
  "agreement-awaits-you": (locale) => ofAgreement(locale, "awaits-you"),
  "agreement-in-force": (locale) => ofAgreement(locale, "in-force"),
  "fit-check": (locale) =>
    sendFitCheckLetter({
      key,
      pairId: pair.id,
      reader: readerOf(locale),
      partner,
      beginning: null,
    }),
  nudge: (locale) =>
    written(locale, "nudge", wordNudge({ ...factsFor(locale), about: "no-date", seenFrom: later })),
  reminder: (locale) =>
    written(
      locale,
      "nudge",
      wordReminder({ ...factsFor(locale), about: "no-agreement", writer: "Sofia Marchetti" }),
    ),
  "ending-asked": () => sendEndingAsked({ key, endingId: pair.id, program }),
  "ending-notice": (locale) =>
    sendEndingNotice({
      key,
      reader: readerOf(locale),
      partner,
      endedAt: at,
      mark: contentHash,
      program,
    }),
  "retention-notice": (locale) =>
    sendRetentionNotice({
      key,
      reader: readerOf(locale),
      partner,
      endedAt: at,
      erasedOn: later,
      program,
    }),
  "coordination-digest": (locale) =>
    sendCoordinationDigest({
      key,
      now: later,
      reader: readerOf(locale),
      program,
      requests: 2,
      stalled: { rows: [stalled()], after: null },
    }),
};

function ofFactor(locale: Locale, change: FactorNews) {
  return sendSecondFactorChanged({
    key,
    reader: readerOf(locale),
    change,
    changedAt: later,
    program,
  });
}

function readerOf(locale: Locale) {
  return {
    id: amina.id,
    name: locale === "fr" ? "Amélie Sansregret-Desrosiers" : "Amina Benali",
    email: "reader@example.org",
    locale,
    timeZone: "America/Toronto",
  };
}

function factsFor(locale: Locale, arrival = { hasArrived: false, knowsLocale: true }) {
  return {
    pairId: pair.id,
    reader: { ...readerOf(locale), ...arrival },
    role: "mentor" as const,
    partner,
    program,
    programName: program.name,
    coordination: coordination.name,
    beginning,
  };
}

function written(locale: Locale, kind: "invitation" | "nudge", text: LetterText) {
  const reader = readerOf(locale);

  return sendWritten({
    key,
    to: reader,
    from: coordination,
    stop: { ...reader, kinds: [kind] },
    text,
  });
}

function ofMeeting(locale: Locale, dates: { wasAt: Date | null; startsAt: Date | null }) {
  const change = { pairId: pair.id, meeting: 1, sequence: 2, changedAt: at, ...dates };

  return sendMeetingLetter({
    key,
    change,
    reader: readerOf(locale),
    partner: { name: partner, timeZone: "America/Vancouver" },
    program,
  });
}

function reminding(locale: Locale, ...kinds: ReadonlyArray<Reminder["kind"]>) {
  const day = "2027-04-28" as Day;
  const items = kinds.map((kind) => ({
    kind,
    pair,
    key: kind,
    from: day,
    until: day,
    startsAt: later,
    partner,
    program,
  }));

  return sendReminders({ key, reader: readerOf(locale), items });
}

function ofAgreement(locale: Locale, kind: AgreementNews["kind"]) {
  return sendAgreementLetter({
    key,
    news: { kind, version: 2, since: at, contentHash },
    pair,
    reader: readerOf(locale),
    partner,
    program,
    marks: new Map([[2, contentHash]]),
  });
}

function stalled() {
  return {
    pair,
    mentor: { name: "Amina Benali" },
    mentee: { name: partner },
    progress: {
      matchedAt: new Date("2027-03-01T15:00:00Z"),
      arrivedAt: new Date("2027-03-02T15:00:00Z"),
      meetingDates: new Map(),
      meetingsHeld: new Map(),
      confirmations: [],
      reviews: { dates: [], answers: [] },
      pause: { resumesOn: null, sequence: 0 },
      wentOnAt: null,
      endedAt: null,
    },
  };
}
