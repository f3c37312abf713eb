import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction, FormState } from "@/lib/schemas/form-state";

/**
 * Calls a server action so that nothing that befalls it on the way (no network,
 * an update of the application) takes the page and its unsent words with it: all
 * but a redirect becomes an answer.
 */
export async function sendAction(
  action: FormAction,
  formData: FormData,
  words: Pick<FormWords, "notSent">,
): Promise<FormState> {
  try {
    return await action({ status: "idle" }, formData);
  } catch (error) {
    if (isRedirect(error)) throw error;

    return { status: "refused", refusal: "unexpected", message: words.notSent, typed: {} };
  }
}

function isRedirect(error: unknown) {
  return (
    error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT")
  );
}
