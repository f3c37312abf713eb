"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveNote } from "@/lib/data/preparations";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { noteSchema } from "@/lib/schemas/preparation";

export const savePreparation = pairAction(
  "preparation:write",
  noteSchema,
  async (grant, { also, shown, ...note }) => {
    const saved = await saveNote(grant, {
      ...note,
      locale: await getRequestLocale(),
      isShown: also?.endsWith("switch") ? shown : undefined,
    });
    if (!saved.ok) return saved;

    return accept({ ...saved.value, said: also?.startsWith("save") ? "saved" : undefined });
  },
);
