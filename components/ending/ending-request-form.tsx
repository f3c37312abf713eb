"use client";

import type { ReactNode } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { Hint } from "@/components/form/field";
import { FormAnswer } from "@/components/form/form-answer";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { EndingRequestWords } from "@/lib/i18n/ending-wording";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { endingRules } from "@/lib/schemas/typed/ending";

/** Asks for no reason; takes one, and says before who will read it. */
export function EndingRequestForm({
  send,
  backHref,
  words,
  standing,
}: {
  send: FormAction;
  backHref: string;
  words: EndingRequestWords;
  /** Told in place of the form when a request stands; a second one's words stay below it. */
  standing?: ReactNode;
}) {
  const { state, errors, field, formProps } = useActionForm({
    action: send,
    rules: endingRules,
    words: words.form,
  });

  if (standing && state.status === "idle") return standing;
  return (
    <form {...formProps} className="grid gap-7">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {standing}
      <div className="grid gap-3">
        <PrivacyHint id="reason-readers">{words.reason.readers}</PrivacyHint>
        <TextArea
          {...field("reason")}
          label={words.reason.label}
          hint={words.reason.hint}
          optional={words.optional}
          limit={words.limit}
          error={errors.reason}
          aria-describedby="reason-readers"
        />
      </div>
      <fieldset aria-describedby="choices-hint" className="grid min-w-0 gap-2">
        <legend className="mb-1.5 font-semibold">{words.choices}</legend>
        <Hint id="choices">{words.choicesHint}</Hint>
        <Checkbox
          name="showsReason"
          defaultChecked={typedInto(state, "showsReason") === "on"}
          {...words.showsReason}
        />
        <Checkbox
          name="showsAsker"
          defaultChecked={typedInto(state, "showsAsker") === "on"}
          {...words.showsAsker}
        />
      </fieldset>
      <ButtonRow>
        <Button>{words.send}</Button>
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
