import { Button } from "@/components/ui/button";
import type { KeepingWords } from "@/lib/i18n/form-wording";
import type { FormState } from "@/lib/schemas/form-state";
import { SaveState, type Saving } from "./save-state";
import { isOfOlderBuild } from "./send-action";

/**
 * What becomes of the words that one types, always in sight at the lower edge: kept, on their way or
 * not kept yet, and then why not. Fields keep out of its way when they take the focus.
 */
export function KeepingState({
  saving,
  answer,
  words,
  onRenew,
}: {
  saving: Saving;
  /** Of what could not be kept. */
  answer: FormState;
  words: KeepingWords;
  onRenew: () => void;
}) {
  const isTurnedAway = answer.status === "refused" || answer.status === "invalid";

  return (
    <div className="sticky bottom-0 z-10 -mx-1 grid gap-1 border-line border-t-2 bg-paper px-1 py-2 print:hidden">
      <SaveState saving={saving} words={words} />
      <div role="alert" className="max-w-measure text-sm empty:hidden">
        {isTurnedAway && saving !== "saved" && <p>{answer.message}</p>}
      </div>
      {isOfOlderBuild(answer) && (
        <Button type="button" look="secondary" className="justify-self-start" onClick={onRenew}>
          {words.reload}
        </Button>
      )}
    </div>
  );
}
