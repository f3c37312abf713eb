import { nextMeeting } from "./journey";
import { type Journey, standingOf } from "./standing";
import { reflectionState } from "./tasks";

/** The one thing to do next; what there is to read when nothing is to be done. */
export type NextStep =
  | "set-date"
  | "answer-times"
  | "prepare"
  | "meet"
  | "resume-meeting"
  | "write-agreement"
  | "confirm-agreement"
  | "reflect"
  | "set-next-date"
  | "meet-again"
  | "review-agreement"
  | "read-agreement";

export function nextStepOf(journey: Journey, now: Date): NextStep {
  switch (standingOf(journey, now)) {
    case "no-date":
      return "set-date";
    case "times-to-answer":
      return "answer-times";
    case "times-proposed":
      return "prepare";
    case "date-set":
      return journey.facts.preparedPrompts > 0 ? "meet" : "prepare";
    case "meeting-due":
    case "partner-joined":
      return "meet";
    case "under-way":
      return "resume-meeting";
    case "meeting-again":
      return "meet-again";
    case "met":
      return "write-agreement";
    case "being-written":
    case "own-confirmation-missing":
    case "changed-since":
      return "confirm-agreement";
    case "review-due":
      return "review-agreement";
    case "partner-confirmation-missing":
    case "in-force":
      return afterConfirming(journey, now);
  }
}

function afterConfirming(journey: Journey, now: Date): NextStep {
  // The homework is the mentee's; a mentor may do it, and is not asked to.
  const isAsked = journey.person === journey.pair.menteeId;
  if (isAsked && reflectionState(journey) !== "done") return "reflect";

  const date = nextMeeting(journey.progress);
  if (!date) return nextDateStep(journey);
  return date <= now ? "meet-again" : "read-agreement";
}

/** Whoever has proposed times waits for an answer, and is asked for nothing more. */
function nextDateStep({ person, facts: { proposedBy } }: Journey): NextStep {
  if (!proposedBy) return "set-next-date";
  return proposedBy === person ? "read-agreement" : "answer-times";
}
