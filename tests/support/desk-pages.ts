/** The pages of a program's desk, each by an address that exists in every program. */
export const deskPages = [
  "",
  "/overview",
  "/settings",
  "/settings/guide",
  "/settings/guide/prompts.success.ask",
  "/settings/guide/letters.fit-check",
  "/settings/guide/preview/expectations?as=mentee&in=en",
  "/settings/guide/preview/clauses",
  "/settings/guide/preview/letters?in=fr",
];
