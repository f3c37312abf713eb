import { pairHref } from "@/components/pair/paths";
import type { StepCode } from "@/lib/domain/guide";
import type { PairId } from "@/lib/domain/people";
import type { Locale } from "@/lib/i18n/settings";

/** The address of a step of the meeting; without a step, of its lobby. */
export function meetingHref(locale: Locale, pairId: PairId, step?: StepCode) {
  return pairHref(locale, pairId, step ? `/meeting/${step}` : "/meeting");
}
