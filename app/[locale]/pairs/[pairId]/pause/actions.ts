"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { savePause } from "@/lib/data/pauses";
import { isWithinAYear } from "@/lib/domain/pause";
import { accept } from "@/lib/domain/result";
import { goOnSchema, pauseSchema } from "@/lib/schemas/pause";
import { sayMeanwhile } from "./say-meanwhile";

export const choosePause = pairAction(
  "pause:choose",
  pauseSchema,
  async (grant, { resumesOn, basedOn }) => {
    const within = isWithinAYear(resumesOn, new Date());
    if (!within.ok) return within;

    const saved = await savePause(grant, { resumesOn, basedOn });
    if (!saved.ok) return { ...saved, meanwhile: await sayMeanwhile(grant) };
    return accept({ revision: saved.value.sequence, said: "pause-chosen" as const });
  },
);

export const goOn = pairAction("pause:choose", goOnSchema, async (grant, { basedOn }) => {
  const saved = await savePause(grant, { resumesOn: null, basedOn });

  return saved.ok ? accept({ said: "pause-over" as const }) : saved;
});
