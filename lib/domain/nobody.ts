import type { Locale } from "./people";

/** What somebody is called who has left, in each language. */
export type NameOfNobody = Readonly<Record<Locale, string>>;

/** The address of somebody who has left: it leads nowhere, and nothing is sent to it. */
export function isNobodys(email: string) {
  return email.endsWith("@gone.invalid");
}
