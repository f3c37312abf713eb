import { z } from "zod/mini";
import { isTextKey, type TextKey } from "@/lib/domain/program-words";
import { oneOf, revision } from "./codes";
import { says } from "./text";
import { plain } from "./typed/rule";
import { wordingRules } from "./typed/wording";

const typed = z.pipe(z.string(says("not-text")), z.transform(plain));

/** One text in both languages; `also` is a button that says something else of it. */
export const rewordSchema = z
  .object({
    key: z.custom<TextKey>((key) => typeof key === "string" && isTextKey(key)),
    basedOn: revision,
    fr: typed,
    en: typed,
    also: z.optional(oneOf(["still-right", "original"])),
  })
  .check(({ value, issues }) => {
    // What goes back to the original is not looked at.
    if (value.also === "original") return;
    for (const [field, { faultIn }] of Object.entries(wordingRules(value.key))) {
      const input = value[field as "fr" | "en"];
      const message = faultIn(input);
      if (message) issues.push({ code: "custom", path: [field], input, message });
    }
  });
