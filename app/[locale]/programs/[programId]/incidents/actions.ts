"use server";

import { programAction } from "@/lib/auth/program-action";
import { enterIncident } from "@/lib/data/incidents";
import { accept } from "@/lib/domain/result";
import { incidentSchema } from "@/lib/schemas/incident";

export const enter = programAction(
  incidentSchema,
  async (grant, { key, corrects, ...incident }) => {
    const entered = await enterIncident(grant, { key, corrects: corrects ?? null, incident });

    return entered.ok ? accept({ goTo: `/programs/${grant.programId}/incidents` }) : entered;
  },
);
