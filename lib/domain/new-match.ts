/** Would you like another match? Not answering is an answer of its own. */
export const newMatchAnswers = ["yes", "not-now"] as const;

export type NewMatchAnswer = (typeof newMatchAnswers)[number];
