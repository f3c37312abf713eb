import { expect, test } from "vitest";
import { formatNumber, quote, typeset } from "@/lib/i18n/typography";

test.each([
  ["Vous êtes prêt ? Oui !", "Vous êtes prêt? Oui!"],
  ["Bien\u202F; merci\u00A0!", "Bien; merci!"],
  ["Erreur : le nom", "Erreur\u00A0: le nom"],
  ["Erreur: le nom", "Erreur\u00A0: le nom"],
  ["https://tandem.example à 14:30", "https://tandem.example à 14:30"],
  ["« Bonjour »", "«\u00A0Bonjour\u00A0»"],
  ["«Bonjour»", "«\u00A0Bonjour\u00A0»"],
  ["l'entente...", "l’entente…"],
  ["à 14h30 ou 19 h", "à 14\u00A0h\u00A030 ou 19\u00A0h"],
  ["2 000 000 de personnes", "2\u00A0000\u00A0000 de personnes"],
  ["50% et 20 $", "50\u00A0% et 20\u00A0$"],
])("French sets “%s” as Québec does", (text, set) => {
  expect(typeset(text, "fr")).toBe(set);
  expect(typeset(set, "fr")).toBe(set);
});

test("English keeps its own spacing", () => {
  expect(typeset("Error: it's 50% done...", "en")).toBe("Error: it’s 50% done…");
});

test("each language quotes and counts in its own way", () => {
  expect([quote("Oui", "fr"), quote("Yes", "en")]).toEqual(["«\u00A0Oui\u00A0»", "“Yes”"]);
  expect([formatNumber(2500, "fr"), formatNumber(2500, "en")]).toEqual(["2\u00A0500", "2,500"]);
});
