"use client";

import { DateTimeFields } from "@/components/form/date-time-fields";
import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { OneText, TwoTextsChoice } from "@/components/form/two-texts";
import { useActionForm } from "@/components/form/use-action-form";
import { useBasedOn } from "@/components/form/use-based-on";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Written } from "@/components/ui/written";
import type { MeetingDateWords } from "@/lib/i18n/meeting-date-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { meetingDateRules } from "@/lib/schemas/typed/meeting-date";

/** What the fields hold at first, and the change of the plan that they show. */
export type DateFields = {
  date: string;
  time: string;
  place: string;
  timeZone: string;
  sequence: number;
};

/** Sets or moves a meeting. When the other has moved it meanwhile, says to when, and asks. */
export function DateForm({
  action,
  meeting,
  stored,
  words,
  href,
}: {
  action: FormAction;
  meeting: number;
  stored: DateFields;
  words: MeetingDateWords;
  /** This page, where the plan stands as it is stored. */
  href: string;
}) {
  const { state, errors, field, formProps } = useActionForm({
    action,
    rules: meetingDateRules,
    words,
  });
  const clash = state.status === "refused" ? state.meanwhile : undefined;
  const basedOn = useBasedOn(state, stored.sequence);

  return (
    <form {...formProps} className="grid gap-6">
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="timeZone" value={stored.timeZone} />
      <input {...basedOn} />
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {clash && (
        <OneText
          title={clash.author ? words.theirs : words.elsewhere}
          look="border-pine-soft bg-pine-wash"
        >
          <Written text={clash.text} />
        </OneText>
      )}
      <DateTimeFields
        id="when"
        label={words.when}
        hint={words.zone}
        error={errors.date ?? errors.time}
        date={{ ...field("date", stored.date), label: words.date }}
        time={{ ...field("time", stored.time), label: words.time }}
      />
      <TextField
        {...field("place", stored.place)}
        label={words.place}
        optional={words.optional}
        hint={words.placeHint}
        error={errors.place}
        autoComplete="off"
      />
      {clash ? (
        <TwoTextsChoice words={words} href={href} onTake={() => location.assign(href)} />
      ) : (
        <ButtonRow>
          <Button>{words.set}</Button>
        </ButtonRow>
      )}
    </form>
  );
}
