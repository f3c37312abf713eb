/** The longest note of a coordinator, in characters. */
export const noteLimit = 4_000;
