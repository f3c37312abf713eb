import { expect, test } from "vitest";
import { blanksIn, fitsBlanks } from "@/lib/domain/blanks";
import {
  blanksOf,
  isTextKey,
  kindOf,
  noWords,
  textKeys,
  textLimits,
} from "@/lib/domain/program-words";
import { introduceStep, wordPrompt } from "@/lib/i18n/guide-wording";
import { locales } from "@/lib/i18n/settings";
import { fillBlanks, setText, wordText } from "@/lib/i18n/text-wording";
import { messagesIn } from "@/tests/support/messages";

test.each(locales)(
  "every text that a program may word is there in %s, within its limit",
  (locale) => {
    for (const key of textKeys) {
      const text = wordText(key, locale);
      expect(text, key).not.toBe(key);
      expect(text.length, key).toBeLessThanOrEqual(textLimits[kindOf(key)]);
    }
  },
);

// What says who reads what is kept by Tandem; how steps are called is where people find each other.
test.each(locales)("a program may word all of the guide in %s but names and promises", (locale) => {
  const fixed = messagesIn(locale, "guide.json")
    .map(({ key }) => key)
    .filter((key) => !isTextKey(key) && !/^(minutes|wayOut)|\.name$/.test(key));

  expect(fixed.toSorted()).toEqual([
    "steps.agreement.note",
    "steps.rapport.note",
    "steps.reflections.note",
  ]);
});

test("the same blanks stand in both languages, each known, and others are noticed", () => {
  for (const key of textKeys) {
    expect(blanksIn(wordText(key, "en")), key).toEqual(blanksIn(wordText(key, "fr")));
    expect(blanksIn(wordText(key, "fr")), key).toEqual(blanksOf(key));
    expect(fitsBlanks(wordText(key, "fr"), blanksOf(key)), key).toBe(true);
  }
  for (const text of ["{{nom}}", "{name}", "{{name", "}}", "{{name, du}}"]) {
    expect(fitsBlanks(text, ["name"]), text).toBe(false);
  }
});

test("a program’s own words stand in the place of Tandem’s, in their language alone", () => {
  const own = {
    ...noWords,
    fr: { "prompts.success.ask": "Et la réussite?", "steps.next.why": "Avant de partir." },
  } as const;

  expect(wordPrompt("success", "mentor", "fr", own)).toEqual({
    ask: "Et la réussite?",
    hint: wordText("prompts.success.hint", "fr"),
  });
  expect(wordPrompt("success", "mentor", "en", own).ask).toBe(
    wordText("prompts.success.ask", "en"),
  );
  expect(introduceStep("next", "fr", own).why).toBe("Avant de partir.");
});

test("typography is done for the writer", () => {
  const long = { hasLines: true };

  expect(setText('  Dites-le : "oui" ou \n non ! ', "fr", { hasLines: false })).toBe(
    "Dites-le\u00A0: «\u00A0oui\u00A0» ou non!",
  );
  expect(setText("C'est dit...\n\nOu non ?", "fr", long)).toBe("C’est dit…\n\nOu non?");
  expect(setText('Say "yes" when it\'s right', "en", long)).toBe("Say “yes” when it’s right");
});

test("blanks are filled, and nothing else in a text is taken for an instruction", () => {
  const values = { name: "Amina" };

  expect(fillBlanks("Avec {{name}}, le oui {{ name, de }}.", values)).toBe(
    "Avec Amina, le oui d’Amina.",
  );
  expect(fillBlanks("{{other}} $t(common:title) {{name", values)).toBe(
    "{{other}} $t(common:title) {{name",
  );
  expect(fillBlanks("{{name}}", { name: "{{name}} $t(title)" })).toBe("{{name}} $t(title)");
});
