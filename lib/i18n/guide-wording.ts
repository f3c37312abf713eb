import "server-only";
import {
  findStep,
  firstGuide,
  type Guide,
  type PromptCode,
  placeOf,
  type StepCode,
} from "@/lib/domain/guide";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** A thing to talk about, and a question that helps to begin. */
export type WordedPrompt = { ask: string; hint: string };

/** A step of the guide: its name, its time in words, why it is there, its note. */
export type WordedStep = {
  name: string;
  minutes: string;
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

export function wordStep(code: StepCode, locale: Locale): WordedStep {
  const t = wording(locale, "guide");

  return {
    name: t(`steps.${code}.name`),
    minutes: t("minutes", { count: findStep(code).minutes }),
    why: t(`steps.${code}.why`),
    points:
      code === "welcome" ? Object.values(t("steps.welcome.points", { returnObjects: true })) : [],
    note: t(`steps.${code}.note`),
  };
}

/** The prompt as the reader's role is asked it. */
export function wordPrompt(
  code: PromptCode,
  role: "mentor" | "mentee",
  locale: Locale,
): WordedPrompt {
  const t = wording(locale, "guide");
  const path = code === "hopes-in-role" ? (`${code}.${role}` as const) : code;

  return { ask: t(`prompts.${path}.ask`), hint: t(`prompts.${path}.hint`) };
}
