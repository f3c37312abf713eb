import type { Locale } from "./people";

/** The longest message to the coordination, in characters. */
export const helpLimit = 2_000;

/** What its writer sees again of a request for help. */
export type HelpRequest = {
  id: string;
  message: string;
  messageLocale: Locale;
  askedAt: Date;
  answeredAt: Date | null;
};
