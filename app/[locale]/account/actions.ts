"use server";

import { rememberLanguage } from "@/lib/auth/language";
import { personAction } from "@/lib/auth/person-action";
import { publicAction } from "@/lib/auth/public-action";
import { signOutEverywhere as endEverySession, signOut as endSession } from "@/lib/auth/sign-in";
import { feedAddress } from "@/lib/calendar/feed";
import { saveAccount } from "@/lib/data/accounts";
import { createCalendarFeed, endCalendarFeed } from "@/lib/data/calendar-feeds";
import { saveDigestChoice } from "@/lib/data/digests";
import { endSessionOf } from "@/lib/data/sessions";
import { saveWantedLetters } from "@/lib/data/unwanted-letters";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { accountSchema, deviceSchema } from "@/lib/schemas/account";
import { pressed } from "@/lib/schemas/codes";
import { lettersSchema } from "@/lib/schemas/letters";

/** Answers on the same page; when the language has changed, in the new one. */
export const saveOwnAccount = personAction(accountSchema, async (actor, draft) => {
  const locale = await getRequestLocale();
  await saveAccount(actor, draft, locale);
  await rememberLanguage(draft.locale);

  return draft.locale === locale
    ? accept({ said: "saved" })
    : accept({ goTo: "/account", goToLocale: draft.locale });
});

export const chooseLetters = personAction(lettersSchema, async (actor, { letters, digest }) => {
  // Asked of coordinators alone, and whoever becomes one begins with it.
  await saveWantedLetters(actor, [...letters, "digest"]);
  if (digest) await saveDigestChoice(actor, digest);
  return accept({ said: "saved" });
});

/** The address is told once: what is kept of it leads nowhere. */
export const makeFeed = personAction(pressed, async (actor) => {
  const secret = await createCalendarFeed(actor);

  return accept({ said: "feed-made", shown: feedAddress(secret) });
});

export const endFeed = personAction(pressed, async (actor) => {
  await endCalendarFeed(actor);
  return accept({ said: "feed-ended" });
});

// Anybody may leave, whatever they have agreed to.
export const signOut = publicAction(pressed, async () => {
  await endSession();
  return accept({ goTo: "" });
});

/** One other device, such as a computer that one left without signing out. */
export const endDevice = personAction(deviceSchema, async (actor, { device }) => {
  await endSessionOf(actor, device);
  return accept({ said: "device-ended" });
});

export const signOutEverywhere = personAction(pressed, async (actor) => {
  await endEverySession(actor);
  return accept({ goTo: "" });
});
