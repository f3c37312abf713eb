import { expect, test } from "vitest";
import { findAccount, findAddressee, isHalfOfAPair, saveAccount } from "@/lib/data/accounts";
import { amina, sofia, theo } from "@/tests/support/cast";

const draft = {
  name: "Amina Benali",
  pronouns: "",
  introduction: "Bonjour",
  locale: "fr",
  timeZone: "America/Halifax",
} as const;

test("an introduction keeps the language that it was written in until it is rewritten", async () => {
  await saveAccount(amina, draft, "fr");
  await saveAccount(amina, { ...draft, locale: "en" }, "en");
  expect(await findAccount(amina)).toMatchObject({
    pronouns: null,
    introduction: "Bonjour",
    introductionLocale: "fr",
    locale: "en",
  });

  await saveAccount(amina, { ...draft, introduction: "Hello" }, "en");
  expect(await findAccount(amina)).toMatchObject({ introductionLocale: "en" });

  await saveAccount(amina, { ...draft, introduction: "" }, "en");
  expect(await findAccount(amina)).toMatchObject({ introduction: null, introductionLocale: null });
});

test("nobody rewrites somebody else", async () => {
  await saveAccount(theo, { ...draft, name: "Théo Lavoie" }, "en");

  expect(await findAccount(amina)).toMatchObject({ name: "Amina Benali" });
});

test("an address finds its person, and an unknown one nobody", async () => {
  expect(await findAddressee("amina@example.org")).toMatchObject({ id: amina.id });
  expect(await findAddressee("nobody@example.org")).toBeNull();
});

test("a coordinator who is half of no pair is known as such", async () => {
  expect(await isHalfOfAPair(amina)).toBe(true);
  expect(await isHalfOfAPair(sofia)).toBe(false);
});
