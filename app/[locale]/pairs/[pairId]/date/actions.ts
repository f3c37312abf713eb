"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { acceptTime, saveProposal } from "@/lib/data/date-proposals";
import { cancelMeeting, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { timesToPropose } from "@/lib/domain/date-proposal";
import { isStillToCome } from "@/lib/domain/meeting-date";
import { accept } from "@/lib/domain/result";
import { readTimes } from "@/lib/i18n/proposed-times";
import { zonedToInstant } from "@/lib/i18n/zoned-time";
import {
  meetingDateSchema,
  plannedSchema,
  proposalSchema,
  takenSchema,
} from "@/lib/schemas/meeting-date";
import { sayMeanwhile, sayProposedMeanwhile } from "./say-meanwhile";

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

/** Leads back to the page of the date, where the times then stand. */
export const proposeTimes = pairAction(
  "meeting:plan",
  proposalSchema,
  async (grant, { meeting, basedOn, ...fields }) => {
    const moments = readTimes(fields);
    if (!moments.ok) return moments;
    const times = timesToPropose(moments.value, new Date());
    if (!times.ok) return times;

    const saved = await saveProposal(grant, { meeting, basedOn, times: times.value });
    if (!saved.ok) return { ...saved, meanwhile: await sayProposedMeanwhile(grant, meeting) };

    return accept({ goTo: `/pairs/${grant.pair.id}/date?meeting=${meeting}` });
  },
);

export const takeTime = pairAction(
  "meeting:plan",
  takenSchema,
  async (grant, { basedOn, ...taken }) => {
    const accepted = await acceptTime(grant, { ...taken, round: basedOn });

    return accepted.ok ? accept({ said: "date-set" as const }) : accepted;
  },
);

export const takeBackTimes = pairAction("meeting:plan", plannedSchema, async (grant, proposal) => {
  const saved = await saveProposal(grant, { ...proposal, times: [] });

  return saved.ok ? accept({ said: "times-taken-back" as const }) : saved;
});

export const cancelDate = pairAction("meeting:plan", plannedSchema, async (grant, planned) => {
  const cancelled = await cancelMeeting(grant, planned);

  return cancelled.ok ? accept({ said: "date-cancelled" as const }) : cancelled;
});
