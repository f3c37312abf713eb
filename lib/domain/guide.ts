/**
 * The guide of the first meeting, as data: the order of its steps, their
 * suggested minutes and the things to talk about. The words are in
 * `locales/<locale>/guide.json`, by these codes, so that a program can word it otherwise.
 */
export const guide = [
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

export type Step = (typeof guide)[number];
export type StepCode = Step["code"];
export type Prompt = Step["prompts"][number];
export type PromptCode = Prompt["code"];

export const firstStep = guide[0].code;

export const stepCodes: ReadonlyArray<StepCode> = guide.map((step) => step.code);

const prompts: ReadonlyArray<Prompt> = guide.flatMap((step): ReadonlyArray<Prompt> => step.prompts);

export const promptCodes: ReadonlyArray<PromptCode> = prompts.map((prompt) => prompt.code);

/** The prompts that one may prepare an answer to and show when the two meet. */
export const showablePrompts: ReadonlyArray<PromptCode> = prompts
  .filter((prompt) => prompt.canBeShown)
  .map((prompt) => prompt.code);

/** The steps whose prompts each prepares alone. */
export const stepsToPrepare = guide.filter((step) => hasPrompts(step));

export function isPromptCode(code: string): code is PromptCode {
  return promptCodes.some((known) => known === code);
}

export function isStepCode(code: string): code is StepCode {
  return stepCodes.some((known) => known === code);
}

export function findStep(code: StepCode): Step {
  const step = guide.find((candidate) => candidate.code === code);
  if (!step) throw new Error(`The guide has no step ${code}`);

  return step;
}

/** What comes before and after a step; null at either end of the guide. */
export function neighbours(code: StepCode) {
  const place = stepCodes.indexOf(code);

  return { before: stepCodes[place - 1] ?? null, after: stepCodes[place + 1] ?? null };
}

function hasPrompts(
  step: Step,
): step is Extract<Step, { prompts: readonly [Prompt, ...unknown[]] }> {
  return step.prompts.length > 0;
}
