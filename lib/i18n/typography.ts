import type { Locale } from "./settings";

/** A no-break space: it keeps « words » and 14 h 30 on one line. */
export const noBreakSpace = "\u00A0";

type Rule = [wrong: RegExp, right: string];

const everywhere: ReadonlyArray<Rule> = [
  [/'/g, "’"],
  [/\.{3}/g, "…"],
];

// The usage of Québec (Office québécois de la langue française), not of France:
// no space at all before ; ! ? and a full no-break space before the colon.
const rules: Record<Locale, ReadonlyArray<Rule>> = {
  fr: [
    ...everywhere,
    [/[ \u00A0\u202F]+([;!?])/g, "$1"],
    // A colon inside an address or a ratio has no space after it, and stays.
    [/(?<=\S)[ \u202F]*(?<!\u00A0):(?=\s|$)/g, "\u00A0:"],
    [/«[ \u202F]*(?!\u00A0)/g, "«\u00A0"],
    [/(?<!\u00A0)[ \u202F]*»/g, "\u00A0»"],
    [/\b(\d{1,2})[ \u202F]?h(?!\p{L})/gu, "$1\u00A0h"],
    [/(\d\u00A0h)[ \u202F]?(?=\d)/g, "$1\u00A0"],
    [/(\d)[ \u202F](?=\d{3}(?!\d))/g, "$1\u00A0"],
    [/(\d)[ \u202F]?(?=[%$])/g, "$1\u00A0"],
  ],
  en: everywhere,
};

/** Sets a text that was put together from pieces as its language wants it set. */
export function typeset(text: string, locale: Locale) {
  return rules[locale].reduce((set, [wrong, right]) => set.replace(wrong, right), text);
}

// A vowel, a y that sounds like one, and the h of Hélène but not of Hassan.
const elides = /^(?:[aeiouœæàâäéèêëîïôöûü]|y(?![aeiou])|h(?:é|el|enr|erm|erv|il|on|or|ub|ug|y))/iu;

/** "de Théo" and "d’Amina", "que Théo" and "qu’Amina". */
export function elide(word: "de" | "que", name: string) {
  return elides.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}

/** Quotation marks around what somebody wrote or a thing is called. */
export function quote(text: string, locale: Locale) {
  return locale === "fr" ? `«\u00A0${text}\u00A0»` : `“${text}”`;
}

export function formatNumber(value: number, locale: Locale) {
  return typeset(value.toLocaleString(`${locale}-CA`), locale);
}
