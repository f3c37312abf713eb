import "server-only";
import type { FormState } from "@/lib/schemas/form-state";
import { refused, whatWasTyped } from "./answer";

/**
 * A session may end while somebody writes. A 401 would put its page in the place
 * of theirs, and with it of their words: they are refused, and keep both.
 */
export async function keepingTyped(formData: FormData, work: () => Promise<FormState>) {
  try {
    return await work();
  } catch (error) {
    const missing = whatIsMissing(error);
    if (missing) return refused(missing, whatWasTyped(formData));
    throw error;
  }
}

/** Signed in again elsewhere, one may have yet to give a second factor, or to set it up. */
function whatIsMissing(error: unknown) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  if (digest.endsWith(";401")) return "signed-out";

  return /^NEXT_REDIRECT;replace;.*\/second-factor/.test(digest) ? "second-proof-owed" : null;
}
