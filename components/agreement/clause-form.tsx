"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Checkbox } from "@/components/form/checkbox";
import { FormNotice } from "@/components/form/form-notice";
import { SaveState } from "@/components/form/save-state";
import { TextArea } from "@/components/form/text-area";
import { TwoTextsChoice } from "@/components/form/two-texts";
import { useActionForm } from "@/components/form/use-action-form";
import { useBasedOn } from "@/components/form/use-based-on";
import { useIsLive } from "@/components/form/use-is-live";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Written } from "@/components/ui/written";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { clauseRules } from "@/lib/schemas/typed/clause";
import { ClauseAnswer } from "./clause-answer";
import type { ClauseFormWords } from "./clause-form-words";
import { ClauseQuestions } from "./clause-questions";
import { ClauseSuggestion } from "./clause-suggestion";
import { useSaving } from "./use-saving";

/** One clause to write: its questions, "not decided yet", and words of one's own. */
export function ClauseForm({
  clause,
  stored,
  action,
  words,
  from,
  isFirst,
  hasEnded = false,
}: {
  clause: WordedClause;
  stored: ClauseRevision | null;
  action: FormAction;
  words: ClauseFormWords;
  from?: string | undefined;
  isFirst: boolean;
  /** The pair has ended: what was typed just before is given back, to be copied. */
  hasEnded?: boolean;
}) {
  const { state, errors, isSending, field, formProps } = useActionForm({
    action,
    rules: clauseRules,
    words,
  });
  const [path, query] = [usePathname(), useSearchParams().toString()];
  const href = query ? `${path}?${query}` : path;
  const basedOn = useBasedOn(state, stored?.revision ?? 0);
  const typed = "typed" in state && "clause" in state.typed ? state.typed : null;
  const isTurnedAway = Object.keys(errors).length > 0 || state.status === "refused";
  const { saving, listeners, letGo } = useSaving({ ...formProps, state, isSending, isTurnedAway });
  const isLive = useIsLive();
  const clash = state.status === "refused" ? state.meanwhile : undefined;

  if (hasEnded) {
    return (
      <div className="grid gap-4">
        <FormNotice state={state} />
        {typed?.text?.[0] && <Written text={typed.text[0]} />}
      </div>
    );
  }
  return (
    <form {...formProps} {...listeners} className="grid gap-9">
      <ClauseAnswer {...{ clause, state, errors, words }} />
      <input type="hidden" name="clause" value={clause.code} />
      <input {...basedOn} />
      {from && <input type="hidden" name="from" value={from} />}
      <ClauseQuestions
        questions={clause.questions}
        chosenFor={(code) => (typed ? (typed[code] ?? []) : (stored?.choices[code] ?? [""]))}
        errors={errors}
        words={words}
      />
      <div className="grid gap-4">
        <TextArea
          {...field("text", stored?.text)}
          label={clause.textLabel}
          optional={words.optional}
          hint={clause.textHint}
          error={errors.text}
          limit={words.limit}
          lang={stored?.text ? stored.textLocale : undefined}
        />
        <ClauseSuggestion fieldId="text" suggestion={clause.suggestion} words={words} />
      </div>
      <Checkbox
        name="undecided"
        label={words.undecided}
        hint={words.undecidedHint}
        defaultChecked={typed ? "undecided" in typed : stored?.undecided}
      />
      {clash ? (
        <TwoTextsChoice
          words={words.twoTexts}
          href={href}
          onTake={() => {
            letGo();
            window.location.assign(href);
          }}
        />
      ) : (
        <ButtonRow>
          <Button name="onTo" value="next">
            {words.saveAndGoOn}
          </Button>
          <Button look="secondary">{words.save}</Button>
          {isLive && <SaveState saving={saving} words={words.saving} />}
        </ButtonRow>
      )}
      {!isFirst && !clash && (
        <Button look="quiet" name="onTo" value="previous" className="-ms-3 justify-self-start">
          {words.saveAndGoBack}
        </Button>
      )}
    </form>
  );
}
