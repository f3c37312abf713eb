"use client";

import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { FormNotice } from "./form-notice";
import { usePosting } from "./use-posting";

/** The part of a `OneButtonForm` that is at work in the browser. */
export function PressedForm({
  action,
  look = "secondary",
  fields = {},
  isOffered = true,
  describedBy,
  words,
  children,
}: {
  action: FormAction;
  look?: ComponentProps<typeof Button>["look"];
  fields?: Readonly<Record<string, string>>;
  isOffered?: boolean;
  /** The id of what the press is about, where several buttons of a page say the same. */
  describedBy?: string;
  words: Pick<FormWords, "notSent">;
  children: string;
}) {
  const { state, formProps } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-4 sm:justify-items-start not-has-[p,button]:absolute">
      <FormNotice state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isOffered && (
        <Button look={look} aria-describedby={describedBy}>
          {children}
        </Button>
      )}
    </form>
  );
}
