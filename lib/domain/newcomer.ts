import type { Locale } from "./people";

/**
 * Somebody whom a coordinator brings into a program, by their address: whoever is
 * known by it is matched and not doubled, and keeps their own name and language.
 */
export type Newcomer = {
  name: string;
  /** As `readAddress` gives it. */
  email: string;
  /** Null while nobody has said which: we write in both, French first. */
  locale: Locale | null;
};
