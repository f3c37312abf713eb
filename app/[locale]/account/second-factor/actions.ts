"use server";

import { freshPersonAction } from "@/lib/auth/fresh-action";
import { noteSecondFactor } from "@/lib/auth/second-factor";
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
} from "@/lib/data/authenticators";
import { makeRecoveryCodes } from "@/lib/data/recovery-codes";
import { accept, refuse } from "@/lib/domain/result";
import { inFives, readSecondCode } from "@/lib/domain/second-factor";
import { leadingTo } from "@/lib/schemas/own-path";
import { leadingSchema, secondCodeSchema } from "@/lib/schemas/sign-in";

export const begin = freshPersonAction(leadingSchema, async (fresh, { to }) => {
  await beginAuthenticator(fresh);
  return accept({ goTo: leadingTo("/account/second-factor/new", to) });
});

export const confirm = freshPersonAction(secondCodeSchema, async (fresh, { code, to }) => {
  const read = readSecondCode(code);
  if (read?.of !== "app") return refuse("wrong-app-code");
  const confirmed = await confirmAuthenticator(fresh, read.code);
  if (!confirmed.ok) return confirmed;

  await noteSecondFactor();
  return accept({ goTo: leadingTo("/account/second-factor", to) });
});

/** Told once: what is kept of them is hashes. */
export const makeCodes = freshPersonAction(leadingSchema, async (fresh) => {
  const codes = await makeRecoveryCodes(fresh);

  return accept({ said: "recovery-codes-made", shown: codes.map(inFives).join("\n") });
});

export const remove = freshPersonAction(leadingSchema, async (fresh) => {
  await removeAuthenticator(fresh);
  return accept({ said: "second-factor-removed" });
});
