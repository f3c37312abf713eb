import type { Locale } from "@/lib/i18n/settings";

/** What one half of a pair sees of the other. */
export type Partner = {
  name: string;
  email: string;
  pronouns: string | null;
  introduction: string | null;
  introductionLocale: Locale | null;
  timeZone: string;
};
