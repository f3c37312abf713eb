import { Icon } from "@/components/ui/icon";
import type { ClauseFormWords } from "./clause-form-words";

/**
 * Under a field, what the other has just done to it, told when it appears. Its place is there from
 * the start, and takes no room while it says nothing.
 */
export function FieldNote({
  isChanged,
  clash,
  words,
}: {
  /** The field has just taken over what the other saved. */
  isChanged: boolean;
  /** Both have changed it: the other, or oneself elsewhere. */
  clash: "both" | "elsewhere" | null;
  words: ClauseFormWords;
}) {
  return (
    <div role="status" className="max-w-measure">
      {clash && <p className="mt-2 font-semibold text-sun">{words.clash[clash]}</p>}
      {isChanged && !clash && (
        <p className="mt-2 flex items-center gap-2 text-pine text-sm">
          <Icon name="pencil" className="size-5" />
          {words.justChanged}
        </p>
      )}
    </div>
  );
}
