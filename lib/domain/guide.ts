/**
 * The guide of the first meeting, as data: the order of its steps, their
 * suggested minutes and the things to talk about. The words are in
 * `locales/<locale>/guide.json`, by these codes, so that a program can word it otherwise.
 */
export const firstGuide = [
  { code: "welcome", minutes: 5, prompts: [] },
  {
    code: "rapport",
    minutes: 15,
    prompts: [
      { code: "background", canBeShown: false },
      { code: "interests", canBeShown: false },
      { code: "achievements", canBeShown: false },
      { code: "success", canBeShown: false },
    ],
  },
  {
    code: "expectations",
    minutes: 15,
    prompts: [
      { code: "hopes", canBeShown: true },
      // Worded for the reader's role: a mentor's hopes, or a mentee's.
      { code: "hopes-in-role", canBeShown: true },
      { code: "subjects", canBeShown: true },
      { code: "good-relationship", canBeShown: true },
    ],
  },
  { code: "agreement", minutes: 15, prompts: [] },
  { code: "next", minutes: 10, prompts: [] },
] as const;

/**
 * The lighter guide of every meeting after the first. What there is to talk about
 * comes from what the two left open and what they share, and not from here.
 */
export const laterGuide = [
  { code: "left-open", minutes: 10, prompts: [] },
  { code: "reflections", minutes: 10, prompts: [] },
  { code: "settle", minutes: 10, prompts: [] },
] as const;

export type Step = (typeof firstGuide)[number] | (typeof laterGuide)[number];
export type StepCode = Step["code"];
export type Guide = ReadonlyArray<Step>;
export type Prompt = Step["prompts"][number];
export type PromptCode = Prompt["code"];

const steps: Guide = [...firstGuide, ...laterGuide];

export const stepCodes: ReadonlyArray<StepCode> = steps.map((step) => step.code);

const prompts: ReadonlyArray<Prompt> = steps.flatMap((step): ReadonlyArray<Prompt> => step.prompts);

export const promptCodes: ReadonlyArray<PromptCode> = prompts.map((prompt) => prompt.code);

/** The prompts that one may prepare an answer to and show when the two meet. */
export const showablePrompts: ReadonlyArray<PromptCode> = prompts
  .filter((prompt) => prompt.canBeShown)
  .map((prompt) => prompt.code);

/** The steps whose prompts each prepares alone. */
export const stepsToPrepare = firstGuide.filter((step) => hasPrompts(step));

export function isPromptCode(code: string): code is PromptCode {
  return promptCodes.some((known) => known === code);
}

export function isStepOf<Code extends StepCode>(
  guide: ReadonlyArray<{ code: Code }>,
  code: string,
): code is Code {
  return guide.some((step) => step.code === code);
}

export function findStep(code: StepCode): Step {
  const step = steps.find((candidate) => candidate.code === code);
  if (!step) throw new Error(`No guide has a step ${code}`);

  return step;
}

/** The guide that a step belongs to. */
export function guideWith(code: StepCode): Guide {
  return isStepOf(firstGuide, code) ? firstGuide : laterGuide;
}

/** Which step of how many it is, from 1. */
export function placeOf(code: StepCode) {
  const guide = guideWith(code);

  return { number: guide.findIndex((step) => step.code === code) + 1, total: guide.length };
}

/** What comes before and after a step; null at either end of its guide. */
export function neighbours(code: StepCode) {
  const guide = guideWith(code);
  const { number } = placeOf(code);

  return { before: guide[number - 2]?.code ?? null, after: guide[number]?.code ?? null };
}

function hasPrompts(
  step: (typeof firstGuide)[number],
): step is Extract<(typeof firstGuide)[number], { prompts: readonly [Prompt, ...unknown[]] }> {
  return step.prompts.length > 0;
}
