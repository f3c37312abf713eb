import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Whoever is written to about their pair. */
export type LetterReader = { name: string; email: string; locale: Locale; hasArrived: boolean };

const pages: Record<StallReason, (pairId: string) => string> = {
  "no-answer": () => "/space",
  "no-date": (pairId) => `/pairs/${pairId}/date`,
  "not-noted": (pairId) => `/pairs/${pairId}/meeting`,
  "no-agreement": (pairId) => `/pairs/${pairId}/agreement`,
  "one-confirmation": (pairId) => `/pairs/${pairId}/agreement`,
  "review-overdue": (pairId) => `/pairs/${pairId}/agreement/review`,
};

/** What is missing, in one sentence to one of the two, and the page where it is done. */
export function wordMissingStep(
  reason: StallReason,
  { pairId, reader, partner }: { pairId: string; reader: LetterReader; partner: string },
) {
  const t = wording(reader.locale, "mail");
  const isAwaited = reason === "no-answer" && !reader.hasArrived;
  const step = isAwaited ? "not-arrived" : reason;

  return {
    told: t(`reminder.steps.${step}.told`, { name: partner }),
    way: {
      label: t(`reminder.steps.${step}.open`),
      path: isAwaited ? signInPath(reader.email) : pages[reason](pairId),
    },
  };
}

/** The page where somebody signs in who has not arrived yet, with the address that the letter went to. */
export function signInPath(email: string) {
  return `/sign-in?email=${encodeURIComponent(email)}`;
}
