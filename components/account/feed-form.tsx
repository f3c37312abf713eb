"use client";

import { CopyButton } from "@/components/form/copy-button";
import { FormNotice } from "@/components/form/form-notice";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import type { FeedWords } from "@/lib/i18n/feed-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Makes a private address, and shows it this once. */
export function FeedForm({ action, words }: { action: FormAction; words: FeedWords }) {
  const { state, formProps } = usePosting(action, words);
  const address = state.status === "done" && state.shown;

  return (
    <form {...formProps} className="grid gap-4 sm:justify-items-start">
      <FormNotice state={state} />
      {address && (
        <div className="grid w-full gap-2">
          <p
            id="feed-address"
            className="rounded-md border-2 border-edge bg-sheet p-3 wrap-anywhere"
          >
            {address}
          </p>
          <p>
            <CopyButton text={address} done={words.copied} aria-describedby="feed-address">
              {words.copy}
            </CopyButton>
          </p>
        </div>
      )}
      <Button look="secondary">{words.make}</Button>
    </form>
  );
}
