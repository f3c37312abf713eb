"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { takeBackInvitation } from "@/lib/data/seat-people";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";

export const takeBack = pairAction("invitation:take-back", pressed, async (grant) => {
  const taken = await takeBackInvitation(grant);

  return taken.ok ? accept({ goTo: `/programs/${grant.pair.programId}/people` }) : taken;
});
