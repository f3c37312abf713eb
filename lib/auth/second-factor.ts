import "server-only";
import { spendAppCode } from "@/lib/data/authenticators";
import { forgetFactorTries, mayTrySecondFactor } from "@/lib/data/rate-limits";
import { spendRecoveryCode } from "@/lib/data/recovery-codes";
import { proveSession } from "@/lib/data/sessions";
import { accept, type Refusal, type Result, refuse } from "@/lib/domain/result";
import { readSecondCode } from "@/lib/domain/second-factor";
import { note, warn } from "@/lib/log/log";
import { networkAddress } from "./ask-for-code";
import { findCookie } from "./cookies";
import { findSignedIn, type Reader } from "./session";

/** Gives the second factor in a session that waits for it, and tells whose it is. */
export async function giveSecondFactor(typed: string): Promise<Result<Reader>> {
  const reader = await findSignedIn();
  if (!reader) return refuse("signed-out");

  const spent = await spendSecondFactor(reader, typed);
  return spent.ok ? accept({ ...reader, secondFactor: "given" }) : spent;
}

/** Spends a code of the app or one from paper, and notes in this session that it was given. Every try counts. */
export async function spendSecondFactor(
  reader: Reader,
  typed: string,
): Promise<Result<undefined, "wrong-app-code" | "try-again-later">> {
  const [token, read] = [await findCookie("session"), readSecondCode(typed)];
  if (!token || !read) return refuse("wrong-app-code");
  if (!(await mayTrySecondFactor(reader.id, await networkAddress()))) {
    return refused(reader, "try-again-later");
  }

  const spend = read.of === "app" ? spendAppCode : spendRecoveryCode;
  if (!(await spend(reader, read.code))) return refused(reader, "wrong-app-code");

  await proveSession(token, "second-factor");
  await forgetFactorTries(reader.id);
  note("second-factor-given", { person: reader.id });
  return accept(undefined);
}

function refused<const Why extends Refusal>({ id }: Reader, why: Why) {
  warn("second-factor-refused", { person: id, why });
  return refuse(why);
}

/** Whoever has just set up an app has shown its first code: this session need not ask for another. */
export async function noteSecondFactor() {
  const token = await findCookie("session");
  if (token) await proveSession(token, "second-factor");
}
