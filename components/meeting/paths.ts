import { pairHref } from "@/components/pair/paths";
import { firstGuide, type Guide, guideWith, type StepCode } from "@/lib/domain/guide";
import type { PairId } from "@/lib/domain/people";
import type { Locale } from "@/lib/i18n/settings";

/** The page before the first step of a guide. */
export function lobbyHref(locale: Locale, pairId: PairId, guide: Guide) {
  return pairHref(locale, pairId, lobbyPath(guide));
}

export function stepHref(locale: Locale, pairId: PairId, step: StepCode) {
  return pairHref(locale, pairId, stepPath(step));
}

/** Below the address of the pair. */
export function stepPath(step: StepCode) {
  return `${lobbyPath(guideWith(step))}/${step}`;
}

function lobbyPath(guide: Guide) {
  return guide === firstGuide ? "/meeting" : "/next-meeting";
}
