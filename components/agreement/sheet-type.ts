import type { Clauses } from "@/lib/domain/agreement";
import { clauseCodes } from "@/lib/domain/clauses";
import { sayChoices } from "@/lib/i18n/agreement-wording";
import type { Locale } from "@/lib/i18n/settings";

/** How large an agreement is set on paper; each step holds so many lines on one sheet. */
const steps = [
  { type: "large", room: 22 },
  { type: "medium", room: 32 },
  { type: "small", room: 44 },
] as const;

/** About as many characters fit into a line across the sheet, and half as many into a column of two. */
const lineLength = 105;

/**
 * The largest type in which the whole is likely to fit on one sheet, Letter or A4.
 * What is too long for that takes a second sheet, and there is no need to strain the eyes.
 */
export function typeFor(clauses: Clauses, languages: ReadonlyArray<Locale>) {
  const lines = clauseCodes.reduce((sum, code) => {
    const clause = clauses[code];
    const sentences = languages.map((locale) =>
      linesOf(
        sayChoices(code, clause?.choices ?? {}, locale).join(" "),
        lineLength / languages.length,
      ),
    );
    return sum + Math.max(...sentences) + linesOf(clause?.text ?? "", lineLength);
  }, 0);

  return steps.find(({ room }) => lines <= room)?.type ?? "medium";
}

function linesOf(text: string, length: number) {
  if (text === "") return 0;

  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / length)), 0);
}
