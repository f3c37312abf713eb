import { clauseCodes } from "./clauses";
import { promptCodes } from "./guide";
import { hasMet } from "./journey";
import { reflectionQuestions } from "./reflection";
import { confirmationOf, type Journey, type OwnFacts } from "./standing";

export type TaskCode = "prepare" | "meet" | "agree" | "reflect" | "meet-again";
export type TaskState = "to-do" | "begun" | "done" | "optional";

/** The four tasks of beginning well, in their order, each with how far this person is; then, to go on. */
export function tasksOf(journey: Journey): ReadonlyArray<{ code: TaskCode; state: TaskState }> {
  return [
    { code: "prepare", state: preparationState(journey) },
    { code: "meet", state: meetingState(journey) },
    { code: "agree", state: agreementState(journey) },
    { code: "reflect", state: reflectionState(journey) },
    ...(hasMet(journey.progress)
      ? [{ code: "meet-again" as const, state: attendanceState(journey) }]
      : []),
  ];
}

function preparationState({ progress, facts: { preparedPrompts } }: Journey): TaskState {
  if (preparedPrompts === 0) return hasMet(progress) ? "optional" : "to-do";
  return hasMet(progress) || preparedPrompts === promptCodes.length ? "done" : "begun";
}

function meetingState(journey: Journey): TaskState {
  return hasMet(journey.progress) ? "done" : attendanceState(journey);
}

/** Of the meeting that comes next. */
function attendanceState({ person, facts }: Journey): TaskState {
  return facts.joinedBy.includes(person) ? "begun" : "to-do";
}

function agreementState({ pair, person, progress, facts }: Journey): TaskState {
  if (confirmationOf(pair, person, facts) === "in-force") return "done";
  return facts.hasWrittenClauses || progress.confirmations.length > 0 ? "begun" : "to-do";
}

/** A private answer is an answer: nobody has to share. For the mentor all of it is optional. */
export function reflectionState({ pair, person, facts }: Journey): TaskState {
  const { answeredQuestions, sharedQuestions } = facts;
  if (sharedQuestions > 0 || answeredQuestions === reflectionQuestions.length) return "done";
  if (answeredQuestions > 0) return "begun";
  return person === pair.menteeId ? "to-do" : "optional";
}

/** How much comes back at the next meeting: prompts kept for later, and clauses left open. */
export function leftOpen({ keptPrompts, decidedClauses }: OwnFacts) {
  return keptPrompts + clauseCodes.length - decidedClauses;
}
