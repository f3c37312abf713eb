"use server";

import { personAction } from "@/lib/auth/person-action";
import { takeConsentBack } from "@/lib/data/consents";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";

/** One press, as it was one tick to give it. */
export const takeBack = personAction(pressed, async (actor) => {
  await takeConsentBack(actor);
  return accept({ goTo: "/welcome" });
});
