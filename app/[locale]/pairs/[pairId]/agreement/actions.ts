"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveConfirmation } from "@/lib/data/agreements";
import { saveClause } from "@/lib/data/save-clause";
import { findWords } from "@/lib/data/wordings";
import { clauseTextLimit } from "@/lib/domain/clauses";
import { accept, refuse } from "@/lib/domain/result";
import { withSuggested } from "@/lib/domain/suggestion";
import { wordClause } from "@/lib/i18n/clause-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import { confirmAgreementSchema, recordClauseSchema } from "@/lib/schemas/agreement";
import { waysOn } from "./paths";

export const recordClause = pairAction(
  "agreement:record",
  recordClauseSchema,
  async (grant, { save, onTo, from, also }) => {
    const locale = await getRequestLocale();
    const { clause, draft } = save;
    const text = also
      ? withSuggested(draft.text, wordClause(clause, locale, await findWords(grant)).suggestion)
      : draft.text;
    if (text.length > clauseTextLimit) return refuse("does-not-fit");

    const saved = await saveClause(grant, { ...save, draft: { ...draft, text } }, locale);
    if (!saved.ok) return saved;
    // A save with a key is a form's own doing: whoever writes goes on writing, and is not to wait for the page.
    if (!onTo) return accept({ said: "saved", isQuiet: save.key !== undefined, ...saved.value });

    const { next, previous } = waysOn(grant.pair.id, clause, from);
    return accept({ goTo: onTo === "next" ? next : (previous ?? next) });
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
