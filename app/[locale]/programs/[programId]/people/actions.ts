"use server";

import { programAction } from "@/lib/auth/program-action";
import { addPerson, correctPerson, letGo, saveWaiting } from "@/lib/data/seat-people";
import { accept } from "@/lib/domain/result";
import { aboutPersonSchema, waitingPersonSchema } from "@/lib/schemas/newcomer";

export const add = programAction(waitingPersonSchema, async (grant, { newcomer, half }) => {
  const id = await addPerson(grant, newcomer, half);

  return accept({ goTo: `/programs/${grant.programId}/people/${id}` });
});

export const correct = programAction(aboutPersonSchema.corrected, async (grant, corrected) => {
  const saved = await correctPerson(grant, corrected.person, corrected.newcomer);

  if (!saved.ok) return saved;
  return accept({ said: saved.value.invited > 0 ? "person-invited-anew" : "person-corrected" });
});

export const haveWait = programAction(aboutPersonSchema.waits, async (grant, { person, half }) => {
  await saveWaiting(grant, person, half ?? null);

  return accept({ said: "waiting-saved" as const });
});

export const remove = programAction(aboutPersonSchema.itself, async (grant, { person }) => {
  const gone = await letGo(grant, person);

  return gone.ok ? accept({ goTo: `/programs/${grant.programId}/people` }) : gone;
});
