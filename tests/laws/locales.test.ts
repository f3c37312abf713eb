import { describe, expect, test } from "vitest";
import * as en from "@/lib/i18n/messages-en";
import * as fr from "@/lib/i18n/messages-fr";
import { locales } from "@/lib/i18n/settings";
import { allMessages, localeFiles, type Message, messagesIn } from "@/tests/support/messages";

const bound = { fr, en };
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

test.each(locales)("every file of %s is bound, and every bound file is there", (locale) => {
  const namespaces = localeFiles(locale)
    .map((file) => file.replace(".json", ""))
    .sort();

  expect(namespaces).toEqual(Object.keys(bound[locale]).sort());
});

test("both languages have the same files", () => {
  expect(localeFiles("en")).toEqual(localeFiles("fr"));
});

describe.each(localeFiles("fr"))("%s", (file) => {
  test("says the same things in both languages and fills the same blanks", () => {
    expect(blanksByKey(messagesIn("en", file))).toEqual(blanksByKey(messagesIn("fr", file)));
  });

  test.each(locales)("has exactly the plural forms of %s", (locale) => {
    const keys = messagesIn(locale, file).map(({ key }) => key);
    const plurals = keys.filter((key) => pluralSuffix.test(key));
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const expected = plurals.flatMap((key) =>
      forms.map((form) => key.replace(pluralSuffix, `_${form}`)),
    );

    expect(plurals.toSorted()).toEqual([...new Set(expected)].sort());
  });
});

test.each(locales)("no message of %s is empty or carries markup", (locale) => {
  const wrong = allMessages(locale).filter(
    ({ text }) => !text.trim() || text !== text.trim() || /<\/?\w|&\w+;/.test(text),
  );

  expect(wrong).toEqual([]);
});

/** The blanks of each message, without how they are set; those of its plural forms taken together. */
function blanksByKey(messages: ReadonlyArray<Message>) {
  const blanks: Record<string, ReadonlyArray<string>> = {};

  for (const { key, text } of messages) {
    const whole = key.replace(pluralSuffix, "");
    const found = [...(blanks[whole] ?? []), ...(text.match(/(?<={{)\w+/g) ?? [])];
    blanks[whole] = [...new Set(found)].sort();
  }
  return blanks;
}
