"use client";

import { CopyButton } from "@/components/form/copy-button";
import { FormNotice } from "@/components/form/form-notice";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/schemas/form-state";

export type RecoveryWords = Record<"make" | "list" | "copy" | "copied" | "notSent", string>;

/** Makes the codes for the day the app is lost, and shows them this once. */
export function RecoveryCodesForm({ action, words }: { action: FormAction; words: RecoveryWords }) {
  const { state, formProps } = usePosting(action, words);
  const codes = state.status === "done" && state.shown ? state.shown.split("\n") : [];

  return (
    <form {...formProps} className="grid gap-4 sm:justify-items-start">
      <FormNotice state={state} />
      {codes.length > 0 && (
        <div className="grid w-full gap-2">
          <ul
            id="recovery-codes"
            aria-label={words.list}
            className="grid gap-x-8 gap-y-1 rounded-md border-2 border-edge bg-sheet p-4 font-mono text-lg sm:grid-cols-2"
          >
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <p>
            <CopyButton
              text={codes.join("\n")}
              done={words.copied}
              aria-describedby="recovery-codes"
            >
              {words.copy}
            </CopyButton>
          </p>
        </div>
      )}
      <Button look="secondary">{words.make}</Button>
    </form>
  );
}
