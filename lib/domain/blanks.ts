/** `{{name}}`, or `{{name, de}}` where the word before a name may be shortened. */
export const blank = /\{\{\s*(\w+)\s*(?:,\s*(de|que)\s*)?\}\}/g;

/** The names that stand for something in a text: "name" in "Hello {{name}}". */
export function blanksIn(text: string): ReadonlyArray<string> {
  return [...new Set([...text.matchAll(blank)].map(([, name = ""]) => name))];
}

/** Whether each brace of a text belongs to a blank that can be filled. */
export function fitsBlanks(text: string, fillable: ReadonlyArray<string>) {
  const isFilled = blanksIn(text).every((name) => fillable.includes(name));

  return isFilled && !/[{}]/.test(text.replace(blank, ""));
}
