import "server-only";
import { findTheTwo } from "@/lib/data/people";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Grant } from "@/lib/domain/policy";
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
