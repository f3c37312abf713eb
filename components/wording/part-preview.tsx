import { Letter } from "@/components/ending/letter";
import { PromptList } from "@/components/meeting/prompt-list";
import { StepWords } from "@/components/meeting/step-words";
import { clauseCodes } from "@/lib/domain/clauses";
import { findStep } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { type ProgramWords, type TextPart, wordedLetters } from "@/lib/domain/program-words";
import { reflectionQuestions } from "@/lib/domain/reflection";
import { wordClause } from "@/lib/i18n/clause-wording";
import { wordQuestion } from "@/lib/i18n/guide-wording";
import type { Locale } from "@/lib/i18n/settings";
import { nameText } from "@/lib/i18n/text-names";
import { beginLetter } from "@/lib/i18n/text-wording";
import { wording } from "@/lib/i18n/wording";

const names = { mentor: "Amina Benali", mentee: "Théo Lavoie" };

/** A part of the program's words as the two read them, by the parts of the pages on which they do. */
export function PartPreview({
  part,
  role,
  locale,
  words,
}: {
  part: TextPart;
  /** Of whoever reads. */
  role: "mentor" | "mentee";
  locale: Locale;
  words: ProgramWords;
}) {
  const partner = role === "mentor" ? names.mentee : names.mentor;

  if (part === "clauses") {
    return clauseCodes.map((code) => {
      const { name, suggestion } = wordClause(code, locale, words);

      return (
        <section key={code} className="grid gap-2">
          <h2 className="text-xl">{name}</h2>
          <p className="whitespace-pre-line">{suggestion}</p>
        </section>
      );
    });
  }
  if (part === "letters") {
    return wordedLetters.map((letter) => (
      <section key={letter} className="grid gap-3">
        <h2 className="text-xl">{nameText(`letters.${letter}`, locale)}</h2>
        <Letter>
          <div className="grid gap-3">
            <p>{wording(locale, "mail")("greeting", { name: names[role] })}</p>
            <p>
              {beginLetter(letter, locale, words[locale][`letters.${letter}`] ?? null, {
                name: partner,
              })}
            </p>
          </div>
        </Letter>
      </section>
    ));
  }

  const prompts = findStep(part).prompts.map(({ code }) => code);

  return (
    <>
      <StepWords step={part} locale={locale} words={words} />
      {prompts.length > 0 && (
        <PromptList
          prompts={prompts}
          role={role}
          locale={locale}
          meeting={{ number: firstMeeting, marks: new Map(), words }}
          partnerName={partner}
          notes={[]}
          shownNotes={[]}
          actions={null}
        />
      )}
      {part === "next" && (
        <ol className="grid list-decimal gap-2 ps-6 text-lg marker:text-pine">
          {reflectionQuestions.map((question) => {
            const { ask, hint } = wordQuestion(question, locale, words);

            return (
              <li key={question}>
                {ask} <span className="block text-base text-ink-soft">{hint}</span>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
