import {
  firstGuide,
  type Guide,
  laterGuide,
  type PromptCode,
  promptCodes,
  type Step,
  type StepCode,
} from "./guide";
import { nextMeetingNumber, type Progress } from "./journey";
import type { ProgramWords } from "./program-words";
import { accept, type Result, refuse } from "./result";

/** Meetings are numbered; the long guide is for this one, the lighter one for all that follow. */
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
  /** 1 is the first. */
  number: number;
  own: Attendance | null;
  partner: Attendance | null;
  marks: ReadonlyMap<PromptCode, Mark>;
  /** What earlier meetings kept for later, and no meeting has talked about since. */
  broughtBack: ReadonlyArray<PromptCode>;
  /** When it was noted as having taken place. */
  heldAt: Date | null;
  /** The program's own words for the guide, as they stood when the first of the two joined. */
  words: ProgramWords;
};

export function guideOf(meeting: number): Guide {
  return meeting === firstMeeting ? firstGuide : laterGuide;
}

export function firstStepOf(meeting: number): StepCode {
  return meeting === firstMeeting ? firstGuide[0].code : laterGuide[0].code;
}

/** A page that is open asks again more often than this, so whoever was seen as lately is still there. */
const presenceMs = 100_000;

export function isHere({ seenAt }: Attendance, now: Date) {
  return now.getTime() - seenAt.getTime() <= presenceMs;
}

/** Where to go on, on whichever device. */
export function stepToResume({ number, own }: Meeting): StepCode {
  return own?.step ?? firstStepOf(number);
}

/** A step with prompts is through once each of them carries a mark. */
export function isThrough(step: Step, { marks }: Meeting) {
  return step.prompts.length > 0 && step.prompts.every(({ code }) => marks.has(code));
}

/** The prompts that come back at the next meeting, in the order of the guide: until they are talked about. */
export function keptForLater({ marks, broughtBack }: Meeting): ReadonlyArray<PromptCode> {
  return promptCodes.filter((prompt) => {
    const mark = marks.get(prompt);
    return mark ? mark === "kept-for-later" : broughtBack.includes(prompt);
  });
}

/** A meeting is open once all before it are behind the two. */
export function join(progress: Progress, meeting: number): Result<number, "not-met-yet"> {
  return meeting <= nextMeetingNumber(progress) ? accept(meeting) : refuse("not-met-yet");
}

/** Two who share one screen join once: it takes one of them to say that they have met. */
export function hold(meeting: Meeting): Result<Meeting, "not-met-yet"> {
  return meeting.own || meeting.partner ? accept(meeting) : refuse("not-met-yet");
}
