"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { useBasedOn } from "@/components/form/use-based-on";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { PauseWords } from "@/lib/i18n/pause-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Chooses the day on which the two resume. */
export function PauseForm({
  action,
  pause,
  earliest,
  words,
}: {
  action: FormAction;
  pause: { resumesOn: string; sequence: number };
  earliest: string;
  words: PauseWords;
}) {
  const { state, errors, field, formProps } = usePosting(action, words);
  const basedOn = useBasedOn(state, pause.sequence);
  const meanwhile = state.status === "refused" ? state.meanwhile : undefined;

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {meanwhile && <p>{meanwhile.text}</p>}
      <input {...basedOn} />
      <div className="grid gap-3">
        <PrivacyHint id="pause-readers" readers="both">
          {words.readers}
        </PrivacyHint>
        <TextField
          {...field("resumesOn", pause.resumesOn)}
          type="date"
          min={earliest}
          className="w-auto"
          label={words.label}
          hint={words.hint}
          error={errors.resumesOn}
          aria-describedby="pause-readers"
        />
      </div>
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
    </form>
  );
}
