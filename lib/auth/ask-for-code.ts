import "server-only";
import { randomBytes } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import { mayAskForCode } from "@/lib/data/rate-limits";
import { findCode, saveCode } from "@/lib/data/sign-in-codes";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { codeFrom } from "@/lib/domain/sign-in";
import { note, warn } from "@/lib/log/log";
import { findPending, rememberPending } from "./pending";

/** A code that waits to be sent, if its address turns out to be somebody's. */
export type CodeToSend = { email: string; code: string };

/**
 * Begins a sign-in. Whether the address is known is not even looked up here, so
 * the answer and its timing cannot tell.
 */
export async function askForCode(
  email: string,
  to: string | null,
): Promise<Result<CodeToSend, "try-again-later">> {
  if (!(await mayAskForCode({ email, network: await networkAddress() }))) {
    warn("code-refused", { why: "try-again-later" });
    return refuse("try-again-later");
  }
  const code = codeFrom(randomBytes(6));
  const browser = randomBytes(32).toString("base64url");
  await saveCode({ browser, email, code });
  await rememberPending({ browser, to });
  note("code-asked");

  return accept({ email, code });
}

/** Begins anew for the address that this browser gave before; the earlier code is forgotten. */
export async function askForAnotherCode(): Promise<
  Result<CodeToSend, "try-again-later" | "other-browser">
> {
  const pending = await findPending();
  const underWay = pending && (await findCode(pending.browser));

  return underWay ? askForCode(underWay.email, pending.to) : refuse("other-browser");
}

/** The address that this browser gave, and whether its code can still be typed; null when it gave none. */
export const findCodeUnderWay = cache(async () => {
  const pending = await findPending();
  return pending && findCode(pending.browser);
});

/** As the front saw it; the browser cannot say otherwise. */
export async function networkAddress() {
  return (await headers()).get("x-tandem-address") ?? "";
}
