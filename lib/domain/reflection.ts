import type { Draft } from "./draft";

/** The homework after the first meeting: two questions, each one's own draft until its owner shares it. */
export const reflectionQuestions = ["in-three-years", "what-would-help"] as const;

export type ReflectionQuestion = (typeof reflectionQuestions)[number];

/** An answer, and since when its owner lets the other read it. */
export type Reflection = Draft & { question: ReflectionQuestion; sharedAt: Date | null };

/** The longest answer, in characters. */
export const reflectionLimit = 4_000;

/** The other may read it, and there is something to read. */
export function isShared({ text, sharedAt }: Reflection) {
  return sharedAt !== null && text !== "";
}

/** In the order in which the questions are asked. */
export function inGuideOrder(reflections: ReadonlyArray<Reflection>) {
  return reflectionQuestions.flatMap((question) => reflectionOn(reflections, question) ?? []);
}

export function reflectionOn(reflections: ReadonlyArray<Reflection>, question: ReflectionQuestion) {
  return reflections.find((reflection) => reflection.question === question) ?? null;
}

export function blankReflection(question: ReflectionQuestion): Reflection {
  return { question, text: "", locale: "fr", revision: 0, sharedAt: null };
}
