import "server-only";
import { codeMinutes } from "@/lib/domain/sign-in";
import type { ProofWords } from "@/lib/schemas/form-state";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** What any form says that must be sent once more, with the code from a letter. */
export function wordProof(locale: Locale): ProofWords {
  const t = wording(locale, "sign-in");

  return {
    label: t("code.label"),
    hint: `${t("code.hint")} ${t("code.validity", { count: codeMinutes })}`,
    again: t("proof.again"),
  };
}

/** The same for whoever has a second factor, and gets no letter. */
export function wordAppProof(locale: Locale): ProofWords {
  const t = wording(locale, "second-factor");

  return { label: t("code"), hint: t("codeHint"), again: null };
}
