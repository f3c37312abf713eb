import type { NextStep } from "@/lib/domain/next-step";
import type { PairId } from "@/lib/domain/people";
import type { TaskCode } from "@/lib/domain/tasks";
import type { Locale } from "@/lib/i18n/settings";

/** Where the next step is done. */
export const nextStepPaths: Record<NextStep, string> = {
  "set-date": "/date?meeting=1",
  "answer-times": "/date",
  prepare: "/prepare",
  meet: "/meeting",
  "resume-meeting": "/meeting",
  "write-agreement": "/agreement",
  "confirm-agreement": "/agreement/confirm",
  reflect: "/reflection",
  "set-next-date": "/date",
  "meet-again": "/next-meeting",
  "review-agreement": "/agreement/review",
  "read-agreement": "/agreement",
};

export const taskPaths: Record<TaskCode, string> = {
  prepare: "/prepare",
  meet: "/meeting",
  agree: "/agreement",
  reflect: "/reflection",
  "meet-again": "/next-meeting",
};

/** The address of a page of a pair: `path` begins with a slash, or is empty. */
export function pairHref(locale: Locale, pairId: PairId, path: string) {
  return `/${locale}/pairs/${pairId}${path}`;
}
