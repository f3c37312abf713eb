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
  async (grant, { save, onTo, from }) => {
    const saved = await saveClause(grant, save, await getRequestLocale());
    if (!saved.ok) return saved;
    // A save with a key is a form's own doing: whoever writes goes on writing, and is not to wait for the page.
    if (!onTo) return accept({ said: "saved", isQuiet: save.key !== undefined, ...saved.value });

    const { before, after } = neighboursOf(save.clause);
    // At a later meeting one comes for a single clause, and goes back to what else is open.
    const next = from === "next-meeting" ? null : after;
    const other = onTo === "next" ? next : before;
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
