import "server-only";
import {
  findStep,
  firstGuide,
  type Guide,
  type PromptCode,
  placeOf,
  type StepCode,
} from "@/lib/domain/guide";
import { type ProgramWords, type TextKey, welcomePoints } from "@/lib/domain/program-words";
import type { ReflectionQuestion } from "@/lib/domain/reflection";
import type { Locale } from "./settings";
import { sayText } from "./text-wording";
import { wording } from "./wording";

/** A thing to talk about, and a question that helps to begin. */
export type WordedPrompt = { ask: string; hint: string };

/** Why a step is there, and its note. */
type Introduction = {
  why: string;
  /** What the meeting is for, one by one; the first step alone lists them. */
  points: ReadonlyArray<string>;
  note: string;
};

/** What a meeting is called and what it is for, by its guide; how its steps are announced. */
export function wordMeeting(guide: Guide, locale: Locale) {
  const t = wording(locale, "meeting");
  const which = guide === firstGuide ? "first" : "later";

  return {
    title: t(`title.${which}`),
    lead: t(`lead.${which}`),
    stepsTitle: t(`lobby.stepsTitle.${which}`),
  };
}

/** The title of a step's page: its name and where it stands. */
export function titleStep(step: StepCode, locale: Locale) {
  const { name } = wordStep(step, locale);

  return wording(locale, "meeting")("steps.title", { step: name, ...placeOf(step) });
}

/** A step of the guide: its name, and its time in words. */
export function wordStep(code: StepCode, locale: Locale) {
  const t = wording(locale, "guide");

  return {
    name: t(`steps.${code}.name`),
    minutes: t("minutes", { count: findStep(code).minutes }),
  };
}

/** A step as it is introduced: in the program's own words where it has any. */
export function introduceStep(code: StepCode, locale: Locale, own: ProgramWords): Introduction {
  const say = (key: TextKey) => sayText(key, locale, own);

  return {
    why: say(`steps.${code}.why`),
    points:
      code === "welcome" ? welcomePoints.map((point) => say(`steps.welcome.points.${point}`)) : [],
    note: say(`steps.${code}.note`),
  };
}

/** The prompt as the reader's role is asked it, in the program's own words where it has any. */
export function wordPrompt(
  code: PromptCode,
  role: "mentor" | "mentee",
  locale: Locale,
  own: ProgramWords,
): WordedPrompt {
  const say = (key: TextKey) => sayText(key, locale, own);
  const asked = code === "hopes-in-role" ? (`${code}.${role}` as const) : code;

  return { ask: say(`prompts.${asked}.ask`), hint: say(`prompts.${asked}.hint`) };
}

/** A question of the homework, in the program's own words where it has any. */
export function wordQuestion(
  code: ReflectionQuestion,
  locale: Locale,
  own: ProgramWords,
): WordedPrompt {
  return {
    ask: sayText(`prompts.${code}.ask`, locale, own),
    hint: sayText(`prompts.${code}.hint`, locale, own),
  };
}
