import { firstStep, type PromptCode, promptCodes, type Step, type StepCode } from "./guide";
import { accept, type Result, refuse } from "./result";

/** The meeting that the guide is for. */
export const firstMeeting = 1;

/** What the two say of a prompt; what is kept for later comes back at the next meeting. */
export const marks = ["talked-about", "kept-for-later"] as const;
export type Mark = (typeof marks)[number];

export function isMark(word: string): word is Mark {
  return marks.some((known) => known === word);
}

/** That somebody has joined, the step they opened last and when. */
export type Attendance = { step: StepCode; joinedAt: Date; seenAt: Date };

/** A meeting as both see it; `own` and `partner` are from where the reader sits. */
export type Meeting = {
  own: Attendance | null;
  partner: Attendance | null;
  marks: ReadonlyMap<PromptCode, Mark>;
  /** When it was noted as having taken place. */
  heldAt: Date | null;
};

/** Where to go on, on whichever device. */
export function stepToResume({ own }: Meeting): StepCode {
  return own?.step ?? firstStep;
}

/** A step with prompts is through once each of them carries a mark. */
export function isThrough(step: Step, { marks }: Meeting) {
  return step.prompts.length > 0 && step.prompts.every(({ code }) => marks.has(code));
}

/** The prompts that come back at the next meeting, in the order of the guide. */
export function keptForLater({ marks }: Meeting): ReadonlyArray<PromptCode> {
  return promptCodes.filter((prompt) => marks.get(prompt) === "kept-for-later");
}

/** Two who share one screen join once: it takes one of them to say that they have met. */
export function hold(meeting: Meeting): Result<Meeting, "not-met-yet"> {
  return meeting.own || meeting.partner ? accept(meeting) : refuse("not-met-yet");
}
