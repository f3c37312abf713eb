import { Disclosure } from "@/components/ui/disclosure";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { wordSuggestionForm } from "@/lib/i18n/suggestion-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import type { From } from "@/lib/schemas/typed/from";
import { SuggestionForm } from "./suggestion-form";
import { SuggestionList } from "./suggestion-list";
import { SuggestionText } from "./suggestion-text";

/**
 * Below the form of a clause, so that nothing moves under whoever writes in it: what is suggested, a
 * way to suggest, and what became of earlier suggestions.
 */
export async function ClauseSuggestions({
  clause,
  suggestions,
  pairId,
  partner,
  reader,
  actions,
  from,
}: {
  clause: ClauseCode;
  /** On this clause, the oldest first. */
  suggestions: ReadonlyArray<Suggestion>;
  pairId: string;
  partner: { id: string; name: string };
  reader: Reader;
  /** None once the pair has ended. */
  actions: { leave: FormAction; answer: FormAction } | null;
  from: From;
}) {
  const t = await getT("suggestion");
  const settled = suggestions.filter((suggestion) => suggestion.settled);
  const lastOwn = suggestions.findLast(({ by }) => by !== partner.id);
  if (!actions && suggestions.length === 0) return null;

  return (
    <section aria-labelledby="suggestions" className="grid gap-5 border-line border-t pt-7">
      <h2 id="suggestions" className="text-xl">
        {t("title")}
      </h2>
      <SuggestionList
        {...{ suggestions, partner, reader, from }}
        answer={actions?.answer ?? null}
      />
      {actions && (
        <SuggestionForm
          clause={clause}
          leave={actions.leave}
          // Another form once something was left: the same words may then be left again.
          formKey={lastOwn?.id ?? pairId}
          words={wordSuggestionForm(reader.locale, partner.name)}
        />
      )}
      {settled.length > 0 && (
        <Disclosure summary={t("past", { number: settled.length })}>
          <ul className="grid gap-5">
            {settled.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionText {...{ suggestion, partner, reader }} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
