import "server-only";
import { findAddressee } from "@/lib/data/accounts";
import { findOnlyProgram } from "@/lib/data/programs";
import { sweepAttempts } from "@/lib/data/rate-limits";
import { sweepCodes } from "@/lib/data/sign-in-codes";
import { fault } from "@/lib/log/log";
import type { CodeUse } from "@/lib/mail/sign-in-code";
import type { CodeToSend } from "./ask-for-code";

/** Sends the code if its address is somebody's. Runs once the answer has gone, so nobody can time it. */
export async function deliverCode({
  email,
  code,
  use = "sign-in",
}: CodeToSend & { use?: CodeUse }) {
  try {
    const [person, program] = await Promise.all([findAddressee(email), findOnlyProgram()]);
    if (person) {
      const { sendSignInCode } = await import("@/lib/mail/sign-in-code");
      await sendSignInCode({ code, person, program, use });
    }
    await Promise.all([sweepCodes(), sweepAttempts()]);
  } catch (error) {
    fault("letter-not-sent", error);
  }
}
