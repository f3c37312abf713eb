"use server";

import { rememberLanguage } from "@/lib/auth/language";
import { publicAction } from "@/lib/auth/public-action";
import { requireReader } from "@/lib/auth/require";
import { wayIn } from "@/lib/auth/way-in";
import { saveAccount } from "@/lib/data/accounts";
import { saveConsent } from "@/lib/data/consents";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { welcomeSchema } from "@/lib/schemas/account";

// Not an action of a person, since those are kept for people who have agreed; it asks who one is itself.
export const introduceOneself = publicAction(welcomeSchema, async ({ agreed, to, ...draft }) => {
  const reader = await requireReader();
  await saveAccount(reader, draft, await getRequestLocale());
  await saveConsent(reader);
  await rememberLanguage(draft.locale);

  const { locale } = draft;
  return accept(await wayIn({ reader: { ...reader, locale, hasAgreed: agreed }, to }));
});
