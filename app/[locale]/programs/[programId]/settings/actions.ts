"use server";

import { programAction } from "@/lib/auth/program-action";
import { saveProgramSettings } from "@/lib/data/program-settings";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { programSettingsSchema } from "@/lib/schemas/program-settings";

export const settleProgram = programAction(
  programSettingsSchema,
  async (grant, { settings, basedOn }) => {
    const saved = await saveProgramSettings(grant, settings, basedOn);
    if (saved.ok) return accept({ said: "saved", revision: basedOn + 1 });

    const { revision, settings: stored } = saved.meanwhile;
    const standing = Object.entries(stored).map(([name, value]) => [name, [String(value ?? "")]]);
    return {
      ...saved,
      meanwhile: {
        revision,
        text: "",
        locale: await getRequestLocale(),
        choices: Object.fromEntries(standing),
        author: null,
      },
    };
  },
);
