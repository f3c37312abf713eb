"use server";

import { programAction } from "@/lib/auth/program-action";
import { matchPairs } from "@/lib/data/match-pairs";
import { accept, refuse } from "@/lib/domain/result";
import { matchSchema } from "@/lib/schemas/newcomer";

/** Two who are matched already stay as they are: pressing twice leads to the one pair. */
export const match = programAction(matchSchema, async (grant, two) => {
  if (two.mentor.email === two.mentee.email) return refuse("same-person");

  const [matched] = await matchPairs(grant, [two]);
  return accept({ goTo: `/programs/${grant.programId}/pairs/${matched?.pair}` });
});
