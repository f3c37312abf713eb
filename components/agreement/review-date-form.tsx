"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { useBasedOn } from "@/components/form/use-based-on";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Chooses another day for the next review. */
export function ReviewDateForm({
  action,
  review,
  today,
  words,
}: {
  action: FormAction;
  review: { version: number; round: number; sequence: number; dueOn: string };
  today: string;
  words: FormWords & { label: string; hint: string; button: string; nowStands: string };
}) {
  const { state, errors, field, formProps } = usePosting(action, words);
  const basedOn = useBasedOn(state, review.sequence);
  const meanwhile = state.status === "refused" ? state.meanwhile : undefined;

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {meanwhile && (
        <p>
          {words.nowStands} {meanwhile.text}
        </p>
      )}
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="round" value={review.round} />
      <input {...basedOn} />
      <TextField
        {...field("dueOn", review.dueOn < today ? "" : review.dueOn)}
        type="date"
        min={today}
        className="max-w-56"
        label={words.label}
        hint={words.hint}
        error={errors.dueOn}
      />
      <ButtonRow>
        <Button look="secondary">{words.button}</Button>
      </ButtonRow>
    </form>
  );
}
