"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveConfirmation } from "@/lib/data/agreements";
import { saveClause } from "@/lib/data/save-clause";
import { neighboursOf } from "@/lib/domain/clauses";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { confirmAgreementSchema, recordClauseSchema } from "@/lib/schemas/agreement";
import { clausePath, wayBack } from "./paths";

export const recordClause = pairAction(
  "agreement:record",
  recordClauseSchema,
  async (grant, { clause, draft, onTo, from }) => {
    const saved = await saveClause(grant, clause, draft, await getRequestLocale());
    if (!saved.ok) return saved;
    if (!onTo) return accept({ said: "saved", ...saved.value });

    const { before, after } = neighboursOf(clause);
    const other = onTo === "next" ? after : before;
    const { id } = grant.pair;
    return accept({ goTo: other ? clausePath(id, other, from) : wayBack(id, from) });
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
