"use server";

import { after } from "next/server";
import { askForAnotherCode, askForCode } from "@/lib/auth/ask-for-code";
import { deliverCode } from "@/lib/auth/deliver-code";
import { publicAction } from "@/lib/auth/public-action";
import { signIn } from "@/lib/auth/sign-in";
import { wayIn } from "@/lib/auth/way-in";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";
import { askForCodeSchema, codeSchema } from "@/lib/schemas/sign-in";

export const requestCode = publicAction(askForCodeSchema, async ({ email, to }) => {
  const asked = await askForCode(email, to);
  if (!asked.ok) return asked;

  after(() => deliverCode(asked.value));
  return accept({ goTo: "/sign-in/code" });
});

export const requestAnotherCode = publicAction(pressed, async () => {
  const asked = await askForAnotherCode();
  if (!asked.ok) return asked;

  after(() => deliverCode(asked.value));
  return accept({ said: "code-sent-again" });
});

export const spendCode = publicAction(codeSchema, async ({ code }) => {
  const signedIn = await signIn(code);

  return signedIn.ok ? accept(await wayIn(signedIn.value)) : signedIn;
});
