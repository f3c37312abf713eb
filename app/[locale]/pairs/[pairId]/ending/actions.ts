"use server";

import { freshPairAction } from "@/lib/auth/fresh-action";
import { pairAction } from "@/lib/auth/pair-action";
import { requestEnding, takeBackEnding } from "@/lib/data/endings";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { pressed } from "@/lib/schemas/codes";
import { endingWishSchema } from "@/lib/schemas/ending";

export const sendRequest = freshPairAction(
  "ending:request",
  endingWishSchema,
  async (grant, fresh, wish) => {
    const asked = await requestEnding(grant, fresh, wish, await getRequestLocale());

    return asked.ok ? accept({ goTo: `/pairs/${grant.pair.id}/ending` }) : asked;
  },
);

export const takeBackRequest = pairAction("ending:request", pressed, async (grant) => {
  const taken = await takeBackEnding(grant);

  return taken.ok ? accept({ said: "ending-taken-back" as const }) : taken;
});
