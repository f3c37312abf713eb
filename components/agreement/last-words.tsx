import { FormNotice } from "@/components/form/form-notice";
import { Written } from "@/components/ui/written";
import type { ClauseContent } from "@/lib/domain/clause-content";
import type { FormState } from "@/lib/schemas/form-state";

/** The pair ended while one wrote: what could not be saved any more, to be copied. */
export function LastWords({
  answer,
  content,
}: {
  answer: FormState;
  content: ClauseContent | null;
}) {
  return (
    <div className="grid gap-4">
      <FormNotice state={answer} />
      {content?.text && <Written text={content.text} />}
    </div>
  );
}
