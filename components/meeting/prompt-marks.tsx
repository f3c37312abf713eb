"use client";

import { FormNotice } from "@/components/form/form-notice";
import { usePress } from "@/components/form/use-press";
import { Icon } from "@/components/ui/icon";
import type { PromptCode } from "@/lib/domain/guide";
import { type Mark, marks } from "@/lib/domain/meeting";
import type { FormAction } from "@/lib/schemas/form-state";

export type MarkWords = {
  marks: Readonly<Record<Mark, string>>;
  notSent: string;
};

/**
 * Two buttons that stay pressed. Each posts the state that is wanted and not "the other one", so
 * that a double click, or both people at once, do no harm.
 */
export function PromptMarks({
  action,
  meeting,
  prompt,
  mark,
  label,
  words,
}: {
  action: FormAction;
  /** The number of the meeting at which they are given. */
  meeting: number;
  prompt: PromptCode;
  mark: Mark | null;
  label: string;
  words: MarkWords;
}) {
  const { state, formProps } = usePress(action, words);

  return (
    <form {...formProps} className="grid gap-3">
      <FormNotice state={state} />
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="prompt" value={prompt} />
      <fieldset aria-label={label} className="flex min-w-0 flex-wrap gap-x-3 gap-y-2">
        {marks.map((kind) => (
          <button
            key={kind}
            type="submit"
            name="mark"
            value={kind === mark ? "none" : kind}
            aria-pressed={kind === mark}
            className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-full border-2 border-edge px-3 py-1.5 sm:px-4 text-start leading-snug hover:bg-pine-wash aria-pressed:border-pine aria-pressed:bg-pine-wash aria-pressed:font-semibold aria-pressed:text-pine"
          >
            <Icon
              name={kind === mark ? "check" : "ring"}
              className={kind === mark ? "size-5" : "size-5 text-edge"}
            />
            {words.marks[kind]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
