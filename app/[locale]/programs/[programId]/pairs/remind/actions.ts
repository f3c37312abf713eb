"use server";

import { programAction } from "@/lib/auth/program-action";
import { sendReminders } from "@/lib/data/pair-reminders";
import { accept } from "@/lib/domain/result";
import { remindSchema } from "@/lib/schemas/pair-record";

export const remind = programAction(remindSchema, async (grant, { reminder }) => {
  const sent = await sendReminders(grant, reminder);

  return sent.ok ? accept({ said: "reminders-sent" as const }) : sent;
});
