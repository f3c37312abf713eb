"use server";

import { freshProgramAction } from "@/lib/auth/fresh-action";
import { programAction } from "@/lib/auth/program-action";
import { appointCoordinator, removeCoordinator } from "@/lib/data/coordinators";
import { resetColleague } from "@/lib/data/lost-factors";
import { accept } from "@/lib/domain/result";
import { aboutPersonSchema, colleagueSchema } from "@/lib/schemas/newcomer";

export const appoint = programAction(colleagueSchema, async (grant, colleague) => {
  await appointCoordinator(grant, colleague);

  return accept({ goTo: `/programs/${grant.programId}/settings/coordinators` });
});

/** Whoever removes themself has no more page here to come back to. */
export const remove = programAction(aboutPersonSchema.itself, async (grant, { person }) => {
  const removed = await removeCoordinator(grant, person);
  if (!removed.ok) return removed;

  const isSelf = person === grant.actor.id;
  return accept({
    goTo: isSelf ? "/space" : `/programs/${grant.programId}/settings/coordinators`,
  });
});

/** After speaking with whoever has lost it: the page says so, and a letter tells them that it was done. */
export const resetFactor = freshProgramAction(
  aboutPersonSchema.itself,
  async (_grant, fresh, { person }) => {
    await resetColleague(fresh, person);
    return accept({ said: "second-factor-reset" });
  },
);
