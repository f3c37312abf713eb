import { onceFor } from "@/lib/domain/once-for";
import type { Locale } from "./settings";

const formats = {
  conjunction: onceFor((tag: string) => new Intl.ListFormat(tag, { type: "conjunction" })),
  disjunction: onceFor((tag: string) => new Intl.ListFormat(tag, { type: "disjunction" })),
};

/** "Amina, Théo et Zoé", "Amina, Théo, and Zoé"; or with "ou" and "or". */
export function listOf(
  items: ReadonlyArray<string>,
  locale: Locale,
  type: keyof typeof formats = "conjunction",
) {
  return formats[type](`${locale}-CA`).format(items);
}
