/** The homework after the first meeting: two questions, each one's own draft until its owner shares it. */
export const reflectionQuestions = ["in-three-years", "what-would-help"] as const;

export type ReflectionQuestion = (typeof reflectionQuestions)[number];

/** The longest answer, in characters. */
export const reflectionLimit = 4_000;
