import "server-only";
import type { Agreement, Version } from "@/lib/domain/agreement";
import { clauseCodes } from "@/lib/domain/clauses";
import type { Reason } from "@/lib/domain/ending";
import type { HelpRequest } from "@/lib/domain/help";
import type { Pair, PersonId } from "@/lib/domain/people";
import type { Note } from "@/lib/domain/preparation";
import type { ProgramWords } from "@/lib/domain/program-words";
import type { Reflection } from "@/lib/domain/reflection";
import { sayChoices } from "./agreement-wording";
import { wordPrompt, wordQuestion } from "./guide-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

type Half = { id: PersonId; name: string };

/** What one of the two takes along, with its questions in their language and each word in the one it was written in. */
export function wordExport(
  words: {
    theTwo: { own: Half; partner: Half };
    pair: Pair;
    role: "mentor" | "mentee";
    agreement: Agreement;
    /** The words that the notes answer. */
    guide: ProgramWords;
    notes: ReadonlyArray<Note>;
    reflections: ReadonlyArray<Reflection>;
    helpRequests: ReadonlyArray<HelpRequest>;
    reason: Reason | null;
  },
  exportedAt: Date,
  locale: Locale,
) {
  const { own, partner } = words.theTwo;

  return {
    exportedAt,
    language: locale,
    pair: { role: words.role, you: own.name, other: partner.name, endedAt: words.pair.endedAt },
    agreement: wordAgreement(words.agreement, [own, partner], locale),
    notes: words.notes.map((note) => ({
      question: wordPrompt(note.prompt, words.role, locale, words.guide).ask,
      ...written(note),
    })),
    reflections: words.reflections.map(({ question, sharedAt, ...reflection }) => ({
      question: wordQuestion(question, locale, words.guide).ask,
      ...written(reflection),
      sharedAt,
    })),
    requestsForHelp: words.helpRequests.map(({ message, messageLocale, askedAt }) => ({
      ...written({ text: message, locale: messageLocale }),
      askedAt,
    })),
    reasonToEnd: words.reason && written(words.reason),
  };
}

function wordAgreement(
  { clauses, versions }: Agreement,
  people: ReadonlyArray<Half>,
  locale: Locale,
) {
  const t = wording(locale, "agreement");

  return {
    clauses: clauseCodes.map((code) => ({
      name: t(`clauses.${code}.name`),
      undecided: clauses[code]?.undecided ?? false,
      answers: sayChoices(code, clauses[code]?.choices ?? {}, locale),
      ...written({
        text: clauses[code]?.text ?? "",
        locale: clauses[code]?.textLocale ?? locale,
      }),
    })),
    versions: versions.map((version) => ({
      version: version.version,
      hash: version.contentHash,
      confirmations: confirmationsOf(version, people),
    })),
  };
}

function confirmationsOf({ confirmations }: Version, people: ReadonlyArray<Half>) {
  return confirmations.map(({ by, at }) => ({
    name: people.find(({ id }) => id === by)?.name,
    at,
  }));
}

/** Words with the language that they were written in. */
function written({ text, locale }: { text: string; locale: Locale }) {
  return { text, textLanguage: locale };
}
