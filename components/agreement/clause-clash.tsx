"use client";

import { TwoTexts } from "@/components/form/two-texts";
import { Written } from "@/components/ui/written";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { Meanwhile, Typed } from "@/lib/schemas/form-state";
import type { ClauseFormWords } from "./clause-form-words";

/** A clause as one wrote it, beside the same clause as somebody saved it meanwhile. */
export function ClauseClash({
  clause,
  mine,
  theirs,
  words,
}: {
  clause: WordedClause;
  mine: Typed;
  theirs: Meanwhile;
  words: ClauseFormWords;
}) {
  const told = { clause, words };

  return (
    <TwoTexts
      author={theirs.author}
      words={words.twoTexts}
      mine={
        <OneSide
          {...told}
          choices={mine}
          isUndecided={"undecided" in mine}
          text={mine.text?.[0] ?? ""}
        />
      }
      theirs={
        <OneSide
          {...told}
          choices={theirs.choices ?? {}}
          isUndecided={theirs.undecided ?? false}
          text={theirs.text}
          lang={theirs.locale}
        />
      }
    />
  );
}

function OneSide({
  clause,
  words,
  choices,
  isUndecided,
  text,
  lang,
}: {
  clause: WordedClause;
  words: ClauseFormWords;
  choices: Typed;
  isUndecided: boolean;
  text: string;
  lang?: string;
}) {
  const answers = clause.questions.map(({ code, label, options }) => ({
    label,
    chosen: options
      .filter((option) => choices[code]?.includes(option.code))
      .map((option) => option.label),
  }));

  return (
    <>
      {isUndecided && <p className="font-semibold">{words.undecided}</p>}
      <dl className="grid gap-2">
        {answers.map(({ label, chosen }) => (
          <div key={label}>
            <dt className="text-ink-soft text-sm">{label}</dt>
            <dd>{chosen.length > 0 ? chosen.join(", ") : words.toSettle}</dd>
          </div>
        ))}
      </dl>
      <Written text={text} lang={lang} blank={words.twoTexts.blank} />
    </>
  );
}
