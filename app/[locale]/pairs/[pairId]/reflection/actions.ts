"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveReflection, shareReflection, takeReflectionBack } from "@/lib/data/reflections";
import { accept, refuse } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { reflectionSchema } from "@/lib/schemas/reflection";

export const saveAnswer = pairAction(
  "reflection:write",
  reflectionSchema,
  async (grant, { also, ...answer }) => {
    if (also === "share" && !answer.text) return refuse("nothing-to-share");
    // First and by itself: to make it private must not wait for two texts to be compared.
    if (also === "take-back") await takeReflectionBack(grant, answer.question);

    const saved = await saveReflection(grant, { ...answer, locale: await getRequestLocale() });
    if (!saved.ok) return saved;

    if (also === "share") await shareReflection(grant, answer.question);
    return accept({ ...saved.value, said: also && said[also] });
  },
);

const said = {
  save: "saved",
  share: "reflection-shared",
  "take-back": "reflection-taken-back",
} as const;
