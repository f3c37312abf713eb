import { Tag } from "@/components/ui/tag";
import { type ClauseContent, isBlank } from "@/lib/domain/clause-content";
import { type ClauseCode, questionsOf } from "@/lib/domain/clauses";
import { sayAnswers } from "@/lib/i18n/agreement-wording";
import type { Locale } from "@/lib/i18n/settings";
import { type Piece, replaced } from "@/lib/i18n/text-difference";
import { wording } from "@/lib/i18n/wording";
import { ChangedWords } from "./changed-words";
import { TextDifference } from "./text-difference";

/** What became of one clause: its answers in the reader's language whoever gave them, its words in their own. */
export function ClauseDifference({
  code,
  before,
  now,
  locale,
}: {
  code: ClauseCode;
  before: ClauseContent | null;
  now: ClauseContent | null;
  locale: Locale;
}) {
  const t = wording(locale, "agreement");
  const answers = questionsOf(code).flatMap(([question]) => {
    const [was = "", is = ""] = [before, now].map((content) =>
      sayAnswers(code, question, content?.choices[question] ?? [], locale).join(),
    );
    return was === is ? asItWas(is) : replaced(was, is);
  });

  return (
    <div className="grid gap-3 print:block print:space-y-1">
      <Undecided was={before?.undecided} is={now?.undecided} locale={locale} />
      {answers.length > 0 && (
        <ul className="grid gap-1 print:block">
          {answers.map(({ change, text }) => (
            <li key={`${change} ${text}`} className="print:max-w-none">
              <ChangedWords pieces={[{ change, text }]} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <TextDifference before={before} now={now} locale={locale} />
      {isBlank(now) && !now?.undecided && <p className="text-ink-soft">{t("clause.blank")}</p>}
    </div>
  );
}

/** "Not decided yet" is a state of the clause: it stays, came or went like an answer. */
function Undecided({
  was = false,
  is = false,
  locale,
}: {
  was?: boolean | undefined;
  is?: boolean | undefined;
  locale: Locale;
}) {
  if (!was && !is) return null;

  const words = wording(locale, "agreement")("undecided");
  const pieces = was === is ? asItWas(words) : replaced(was ? words : "", is ? words : "");
  return (
    <p>
      <Tag tone="sun">
        <ChangedWords pieces={pieces} locale={locale} />
      </Tag>
    </p>
  );
}

function asItWas(text: string): ReadonlyArray<Piece> {
  return text ? [{ change: "same", text }] : [];
}
