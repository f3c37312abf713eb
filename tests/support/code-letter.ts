/** The code as its letter shows it: two groups of three, alone on a line. Other letters may come in between. */
export const codeLine = /^\s*([2-9A-HJ-NP-Z]{3} [2-9A-HJ-NP-Z]{3})\s*$/m;

export function codeIn(text: string) {
  return codeLine.exec(text)?.[1] ?? "";
}
