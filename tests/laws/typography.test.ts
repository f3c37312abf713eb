import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/settings";
import { typeset } from "@/lib/i18n/typography";
import { allMessages } from "@/tests/support/messages";

/** The glossary from its other side: what gives way to the one word for a thing. */
const notWritten = {
  fr: {
    "straight quotation marks": /"/,
    "a gender by a middle dot": /\p{L}[·‧•⋅]\p{L}/u,
    "the hours of English": /\b[ap]\.\s?m\./i,
    "a capital without its accent":
      /\b(A|Ca|Etes|Etant|Etat|Etape|Ecole|Ecran|Ecrire|Ecrivez|Ecrit|Echange|Editer|Egalement|Elargir|Eviter|Evaluer|Etablir)\b/,
    "an English word":
      /\b(e-?mails?|mails?|mentee|mentees|mentoring|mentorship|meetings?|match|matchs|feedback|deadline|planning|login|week-end|checker|scheduler|skip|ok)\b/i,
    "courriel by another name": /\b(mél|adresse électronique|courrier électronique)\b/i,
    "rencontre by another name": /\b(réunions?|rendez-vous)\b/i,
    "entente by another name": /\b(contrats?|convention)\b/i,
    "dyade or jumelage by another name": /\b(binômes?|appariement|duos?)\b/i,
    "la coordination by another name": /\b(coordinat(eur|rice)s?|administrat(eur|rice)s?)\b/i,
    "personne by another name": /\b(utilisat(eur|rice)s?|usagers?|usagères?)\b/i,
    "facultatif by another name": /\b(optionnel(le)?s?|en option)\b/i,
    "mentoré(e) by another name": /\b(protégé|protégée|mentorant|mentorante)s?\b/i,
    "“tu”": /(?<!\p{L})(tu|toi|tes)(?!\p{L})/iu,
  },
  en: {
    "straight quotation marks": /"/,
    "a space before its mark": /\s[:;!?]/,
    "an hour without its points": /\d\s?(am|pm)\b/i,
    "a spelling from south of the border":
      /\b(colors?|honou?rable|honors?|favors?|favorite|behaviors?|neighbors?|labor|centers?|canceled|canceling|traveled|counselor|judgment|gray|defense|catalog|check ?mark)\b/i,
    "a spelling from over the sea":
      /\b(organi|recogni|reali|apologi|emphasi|prioriti|summari|finali|personali)s(e[ds]?|ing|ations?)\b/i,
    "program by another name": /\bprogrammes?\b/i,
    "email by another name": /\be-mails?\b/i,
    "mentee by another name": /\b(mentoree|protégée?|protegee?)s?\b/i,
    "the coordinator by another name": /\b(administrators?|admins?|the coordination)\b/i,
    "agreement by another name": /\b(contracts?|compact)\b/i,
    "person by another name": /\busers?\b/i,
  },
};

test.each(locales)("every message of %s is set as its language wants it", (locale) => {
  const wrong = allMessages(locale).filter(({ text }) => typeset(text, locale) !== text);

  expect(wrong.map(({ key, text }) => ({ [key]: text }))).toEqual([]);
});

test.each(locales)("%s has one word for one thing", (locale) => {
  const wrong = allMessages(locale).flatMap(({ key, text }) =>
    Object.entries(notWritten[locale])
      .filter(([, pattern]) => pattern.test(text.replace(/{{.*?}}/g, "x")))
      .map(([fault, pattern]) => `${key}: ${fault}: ${pattern.exec(text)?.[0]}`),
  );

  expect(wrong).toEqual([]);
});

test("a French word that a name may shorten stands in the blank: {{name, de}}", () => {
  const forgotten = /\b(de|que) {{(?!count|number|total)\w+}}/i;

  expect(allMessages("fr").filter(({ text }) => forgotten.test(text))).toEqual([]);
});
