"use server";

import { programAction } from "@/lib/auth/program-action";
import { saveRewording } from "@/lib/data/rewordings";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { asOwnWords, shownText } from "@/lib/i18n/text-wording";
import { rewordSchema } from "@/lib/schemas/wording";
import { textPath } from "./paths";

export const rewordText = programAction(
  rewordSchema,
  async (grant, { key, basedOn, also, fr, en }) => {
    const isBack = also === "original";
    const saved = await saveRewording(grant, key, {
      basedOn,
      words: {
        fr: isBack ? null : asOwnWords(key, fr, "fr"),
        en: isBack ? null : asOwnWords(key, en, "en"),
      },
      isStillRight: also === "still-right",
    });
    if (saved.ok) return accept({ goTo: `${textPath(grant.programId, key)}?saved=yes` });

    // The form shows beside each language what somebody else has just made of it.
    const { revision, words } = saved.meanwhile;
    return {
      ...saved,
      meanwhile: {
        revision,
        text: "",
        locale: await getRequestLocale(),
        choices: { fr: [shownText(key, words, "fr")], en: [shownText(key, words, "en")] },
        author: null,
      },
    };
  },
);
