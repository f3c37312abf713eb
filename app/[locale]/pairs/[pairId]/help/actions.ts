"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { askForHelp } from "@/lib/data/help-requests";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { askForHelpSchema } from "@/lib/schemas/help";

export const sendHelpRequest = pairAction("help:ask", askForHelpSchema, async (grant, request) => {
  const asked = await askForHelp(grant, request, await getRequestLocale());

  return asked.ok ? accept({ goTo: `/pairs/${grant.pair.id}/help/sent` }) : asked;
});
