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
    if (isUnauthorized(error)) return refused("signed-out", whatWasTyped(formData));
    throw error;
  }
}

function isUnauthorized(error: unknown) {
  return error instanceof Error && "digest" in error && String(error.digest).endsWith(";401");
}
