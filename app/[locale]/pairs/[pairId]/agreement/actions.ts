"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveConfirmation } from "@/lib/data/agreements";
import { saveClause } from "@/lib/data/clauses";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { confirmAgreementSchema, saveClauseSchema } from "@/lib/schemas/agreement";

export const recordClause = pairAction(
  "agreement:record",
  saveClauseSchema,
  async (grant, { clause, ...draft }) => {
    const saved = await saveClause(grant, clause, draft, await getRequestLocale());

    return saved.ok ? accept({ said: "saved", ...saved.value }) : saved;
  },
);

export const confirmAgreement = pairAction(
  "agreement:confirm",
  confirmAgreementSchema,
  async (grant, { seen }) => {
    const page = `/pairs/${grant.pair.id}/agreement`;
    const confirmed = await saveConfirmation(grant, seen, await getRequestLocale());
    if (confirmed.ok) return accept({ goTo: page });

    // The page then shows what has changed since the text that was read.
    return confirmed.refusal === "revised-meanwhile"
      ? accept({ goTo: `${page}/confirm?seen=${seen}` })
      : confirmed;
  },
);
