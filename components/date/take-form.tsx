"use client";

import { ChoiceGroup } from "@/components/form/choice-group";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { TakeWords } from "@/lib/i18n/date-proposal-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Takes one of the times that the other proposes. Once they are answered only the last word on it stays. */
export function TakeForm({
  action,
  meeting,
  timeZone,
  round,
  words,
}: {
  action: FormAction;
  meeting: number;
  timeZone: string;
  round: number;
  words: TakeWords;
}) {
  const { state, errors, formProps } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-6 not-has-[p,button]:absolute">
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="timeZone" value={timeZone} />
      <input type="hidden" name="basedOn" value={round} />
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {words.times.length > 0 && (
        <>
          <ChoiceGroup
            // What was chosen among other times is not to be taken for one of these.
            key={round}
            name="startsAt"
            label={words.question}
            error={errors.startsAt}
            choices={words.times}
            autoComplete="off"
          />
          <ButtonRow>
            <Button>{words.take}</Button>
          </ButtonRow>
        </>
      )}
    </form>
  );
}
