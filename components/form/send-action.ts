import { unstable_isUnrecognizedActionError as isOfAnotherBuild } from "next/navigation";
import type { FormAction, FormState } from "@/lib/schemas/form-state";

/**
 * Calls a server action so that nothing that befalls it on the way (no network,
 * an update of the application) takes the page and its unsent words with it: all
 * but a redirect becomes an answer. `updated` is what a form says that saves itself.
 */
export async function sendAction(
  action: FormAction,
  formData: FormData,
  words: { notSent: string; updated?: string },
): Promise<FormState> {
  try {
    return await action({ status: "idle" }, formData);
  } catch (error) {
    if (isRedirect(error)) throw error;

    return isOfAnotherBuild(error)
      ? { ...nothing, refusal: "updated", message: words.updated ?? words.notSent }
      : { ...nothing, refusal: "unexpected", message: words.notSent };
  }
}

/** The server has another build by now: the same form can still be posted to that. */
export function isOfOlderBuild(answer: FormState) {
  return answer.status === "refused" && answer.refusal === "updated";
}

const nothing = { status: "refused", typed: {} } as const;

function isRedirect(error: unknown) {
  return (
    error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT")
  );
}
