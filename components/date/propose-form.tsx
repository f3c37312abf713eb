"use client";

import { DateTimeFields } from "@/components/form/date-time-fields";
import { FormAnswer } from "@/components/form/form-answer";
import { OneText } from "@/components/form/two-texts";
import { useActionForm } from "@/components/form/use-action-form";
import { useBasedOn } from "@/components/form/use-based-on";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { Written } from "@/components/ui/written";
import type { ProposeWords } from "@/lib/i18n/date-proposal-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { proposalRules, proposedTimes } from "@/lib/schemas/typed/date-proposal";

/** Proposes up to three times. When something was proposed or answered meanwhile, says so first. */
export function ProposeForm({
  action,
  meeting,
  timeZone,
  stored,
  round,
  words,
}: {
  action: FormAction;
  meeting: number;
  timeZone: string;
  stored: ReadonlyArray<{ date: string; time: string }>;
  /** The last round of proposals, which these times would follow. */
  round: number;
  words: ProposeWords;
}) {
  const form = useActionForm({ action, rules: proposalRules, words });
  const { state, errors, field, formProps } = form;
  const basedOn = useBasedOn(state, round);
  const meanwhile = state.status === "refused" ? state.meanwhile : undefined;

  return (
    <form {...formProps} className="grid gap-6">
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="timeZone" value={timeZone} />
      <input {...basedOn} />
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {meanwhile && (
        <OneText title={words.meanwhile} look="border-pine-soft bg-pine-wash">
          <Written text={meanwhile.text} />
        </OneText>
      )}
      <p className="text-ink-soft">{words.zone}</p>
      {proposedTimes.map(({ date, time }, index) => (
        <DateTimeFields
          key={date}
          id={`when-${date}`}
          label={words.times[index]}
          {...(index > 0 && { optional: words.optional })}
          error={errors[date] ?? errors[time]}
          date={{ ...field(date, stored[index]?.date), label: words.date }}
          time={{ ...field(time, stored[index]?.time), label: words.time }}
        />
      ))}
      <PrivacyHint readers="both">{words.readers}</PrivacyHint>
      <ButtonRow>
        <Button>{words.send}</Button>
      </ButtonRow>
    </form>
  );
}
