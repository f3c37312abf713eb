import "server-only";
import { findProposal } from "@/lib/data/date-proposals";
import { findTheTwo } from "@/lib/data/people";
import { stillOpen } from "@/lib/domain/date-proposal";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Grant } from "@/lib/domain/policy";
import { wordTimes } from "@/lib/i18n/date-proposal-wording";
import { wordPlan } from "@/lib/i18n/meeting-date-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import type { Meanwhile } from "@/lib/schemas/form-state";

/** What one of the two has planned while the other was choosing, in words, by the clocks of the latter. */
export async function sayMeanwhile(
  grant: Grant<"meeting:plan">,
  plan: MeetingPlan | undefined,
): Promise<Meanwhile | undefined> {
  if (!plan) return undefined;

  const [{ own, partner }, locale] = await Promise.all([findTheTwo(grant), getRequestLocale()]);
  return {
    revision: plan.sequence,
    text: wordPlan(plan, { locale, timeZone: own.timeZone }),
    locale,
    author: plan.setBy === partner.id ? partner.name : null,
  };
}

/** What has been proposed, or answered, while one was choosing times oneself. */
export async function sayProposedMeanwhile(
  grant: Grant<"meeting:plan">,
  meeting: number,
): Promise<Meanwhile | undefined> {
  const [last, { own }, locale] = await Promise.all([
    findProposal(grant, meeting),
    findTheTwo(grant),
    getRequestLocale(),
  ]);
  if (!last) return undefined;

  const proposal = stillOpen(last, new Date());
  return {
    revision: last.round,
    text: wordTimes(proposal, { locale, timeZone: own.timeZone }),
    locale,
    author: null,
  };
}
