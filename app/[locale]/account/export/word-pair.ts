import "server-only";
import type { OwnExport } from "@/lib/data/own-export";
import type { Clauses } from "@/lib/domain/agreement";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { PromptCode } from "@/lib/domain/guide";
import { halfOf, type PersonId, partnerOf } from "@/lib/domain/people";
import type { ReflectionQuestion } from "@/lib/domain/reflection";
import { sayChoices } from "@/lib/i18n/agreement-wording";
import { wordPrompt, wordQuestion } from "@/lib/i18n/guide-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

type Known = OwnExport["pairs"][number];

/** One pair of a copy: what is one's own, what the two share, and of the other only what they showed. */
export function wordOwnPair(
  { pair, partner, facts, ...words }: Known,
  me: PersonId,
  locale: Locale,
) {
  const own = <Row extends { [key in Key]: string }, Key extends string>(
    rows: ReadonlyArray<Row>,
    key: Key,
  ) => rows.map(({ [key]: by, ...row }) => ({ ...row, byMe: String(by) === me }));
  const ask = (prompt: string, half = halfOf(pair, me)) =>
    wordPrompt(prompt as PromptCode, half, locale, words.guide).ask;
  const askQuestion = (question: ReflectionQuestion) =>
    wordQuestion(question, locale, words.guide).ask;

  return {
    partner: partner.name,
    matchedAt: facts.matchedAt,
    invitations: facts.invitations.map(({ invitedAt }) => ({ invitedAt })),
    reminders: facts.reminders,
    dates: own(facts.meetingDates, "setById"),
    places: words.places,
    dateChanges: facts.dateChanges,
    dateProposals: own(facts.dateProposals, "proposedById"),
    meetingsHeld: facts.meetingsHeld,
    attendances: facts.attendances,
    marks: own(facts.promptMarks, "markedById").map(({ prompt, kind, ...mark }) => ({
      question: ask(prompt),
      mark: kind === "TALKED_ABOUT" ? "talked-about" : "kept-for-later",
      ...mark,
    })),
    notes: words.notes.map(({ prompt, text, locale: textLanguage, isShown }) => ({
      question: ask(prompt),
      text,
      textLanguage,
      isShown,
    })),
    shownToMe: words.shownToMe.map(({ prompt, text, locale: textLanguage }) => ({
      question: ask(prompt, halfOf(pair, partnerOf(pair, me))),
      text,
      textLanguage,
    })),
    agreement: wordClauses(words.clauses, locale),
    versions: words.versions.map(({ version, contentHash, writtenAt, confirmations, clauses }) => ({
      version,
      hash: contentHash,
      writtenAt,
      confirmations: own(confirmations, "by"),
      clauses: wordClauses(clauses, locale),
    })),
    clausesByMe: words.revisions.map((revision) => wordClause(revision.clause, revision, locale)),
    suggestions: own(words.suggestions, "by").map(
      ({ clause, text, locale: textLanguage, at, settled, byMe }) => ({
        clause: nameOf(clause, locale),
        text,
        textLanguage,
        suggestedAt: at,
        outcome: settled?.as ?? null,
        settledAt: settled?.at ?? null,
        byMe,
      }),
    ),
    reviewDates: own(facts.reviewDates, "setById").map(({ dueOn, ...date }) => ({
      dueOn: dayOf(dueOn),
      ...date,
    })),
    reviewAnswers: own(facts.reviewAnswers, "personId"),
    reflections: words.reflections.own.map(
      ({ question, text, locale: textLanguage, sharedAt }) => ({
        question: askQuestion(question),
        text,
        textLanguage,
        sharedAt,
      }),
    ),
    sharedWithMe: words.reflections.shared.map(({ question, text, locale: textLanguage }) => ({
      question: askQuestion(question),
      text,
      textLanguage,
    })),
    fitCheck: facts.fitAnswers,
    bothHaveDoubts: facts.fitMatches,
    pauses: facts.pauses.map(({ resumesOn, chosenAt }) => ({
      resumesOn: resumesOn && dayOf(resumesOn),
      chosenAt,
    })),
    requestsForHelp: words.help.map(({ message, messageLocale, askedAt, answeredAt }) => ({
      text: message,
      textLanguage: messageLocale,
      askedAt,
      answeredAt,
    })),
    requestsToEnd: words.endingRequests.map(({ reason, reasonLocale, ...request }) => ({
      text: reason,
      textLanguage: reasonLocale,
      ...request,
    })),
    endings: facts.endings,
    wishesToGoOn: facts.reopeningWishes,
    newMatch: facts.newMatchAnswers,
  };
}

function wordClauses(clauses: Clauses, locale: Locale) {
  return clauseCodes.flatMap((code) => {
    const clause = clauses[code];
    return clause ? [wordClause(code, clause, locale)] : [];
  });
}

function wordClause(code: ClauseCode, clause: ClauseRevision, locale: Locale) {
  return {
    clause: nameOf(code, locale),
    undecided: clause.undecided,
    answers: sayChoices(code, clause.choices, locale),
    text: clause.text,
    textLanguage: clause.textLocale,
    savedAt: clause.savedAt,
  };
}

function nameOf(code: ClauseCode, locale: Locale) {
  return wording(locale, "agreement")(`clauses.${code}.name`);
}

function dayOf(date: Date) {
  return date.toISOString().slice(0, 10);
}
