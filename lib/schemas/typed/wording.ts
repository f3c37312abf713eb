import { fitsBlanks } from "@/lib/domain/blanks";
import { blanksOf, kindOf, type TextKey, textLimits } from "@/lib/domain/program-words";
import { type Rule, textOf } from "./rule";

/** What each language of a text must be. Empty, it is Tandem's own again. */
export function wordingRules(key: TextKey) {
  const { faults, faultIn } = textOf({ max: textLimits[kindOf(key)] });
  const rule: Rule = {
    faults: [...faults, "unknown-blank"],
    faultIn: (typed) =>
      faultIn(typed) ?? (fitsBlanks(typed, blanksOf(key)) ? null : "unknown-blank"),
  };

  return { fr: rule, en: rule };
}
