import { OneButtonForm } from "@/components/form/one-button-form";
import { openSuggestions, type Suggestion, type SuggestionOutcome } from "@/lib/domain/suggestion";
import { nameClauses } from "@/lib/i18n/agreement-wording";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import type { From } from "@/lib/schemas/typed/from";
import { SuggestionText } from "./suggestion-text";

/**
 * The suggestions that wait for an answer, each with what its reader may do about it: its writer
 * takes it back, the other takes it into the text or declines it.
 */
export async function SuggestionList({
  suggestions,
  partner,
  reader,
  answer,
  from,
  namesClauses = false,
}: {
  suggestions: ReadonlyArray<Suggestion>;
  partner: { id: string; name: string };
  reader: Reader;
  /** None once the pair has ended. */
  answer: FormAction | null;
  from?: From;
  /** Says of each which clause it is on, where they do not stand at their clauses. */
  namesClauses?: boolean;
}) {
  const open = openSuggestions(suggestions);
  const t = await getT("suggestion");
  if (open.length === 0) return null;

  return (
    <ul className="grid gap-5">
      {open.map((suggestion) => {
        const isTheirs = suggestion.by === partner.id;
        const { id, clause } = suggestion;
        const about = { id, clause, ...(from && { from }) };
        const answers: ReadonlyArray<SuggestionOutcome> = isTheirs
          ? ["taken", "declined"]
          : ["withdrawn"];

        return (
          <li key={id} className="grid max-w-none gap-3">
            {namesClauses && (
              <p className="font-semibold">{nameClauses([clause], reader.locale)}</p>
            )}
            <SuggestionText suggestion={suggestion} partner={partner} reader={reader} />
            {answer && (
              <div className="flex flex-wrap gap-x-3 gap-y-2 [&>form:only-child]:-ms-3">
                {answers.map((as) => (
                  <OneButtonForm
                    key={as}
                    action={answer}
                    look={as === "taken" ? "secondary" : "quiet"}
                    fields={{ ...about, as }}
                  >
                    {t(`answers.${as}`)}
                  </OneButtonForm>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
