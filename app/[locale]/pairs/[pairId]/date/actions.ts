"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveMeetingPlan } from "@/lib/data/meeting-dates";
import { isStillToCome } from "@/lib/domain/meeting-date";
import { accept } from "@/lib/domain/result";
import { zonedToInstant } from "@/lib/i18n/zoned-time";
import { meetingDateSchema } from "@/lib/schemas/meeting-date";
import { sayMeanwhile } from "./say-meanwhile";

export const planMeeting = pairAction(
  "meeting:plan",
  meetingDateSchema,
  async (grant, { date, time, ...plan }) => {
    const moment = zonedToInstant({ date, time, timeZone: plan.timeZone });
    if (!moment.ok) return moment;
    const upcoming = isStillToCome(moment.value, new Date());
    if (!upcoming.ok) return upcoming;

    const saved = await saveMeetingPlan(grant, { ...plan, startsAt: upcoming.value });
    if (!saved.ok) return { ...saved, meanwhile: await sayMeanwhile(grant, saved.meanwhile) };

    return accept({ revision: saved.value.sequence, said: "date-set" as const });
  },
);
