import { dayIn } from "./calendar-day";
import type { Locale } from "./people";
import { defaultTimeZone } from "./time-zones";

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

/** Whoever asks for help is to hear from the coordination within so many working days. */
const workingDaysToAnswer = 3;

/** The same hour, three working days later: weekends are left out, and no list of holidays is kept. */
export function answerBy(askedAt: Date) {
  let due = askedAt;
  for (let left = workingDaysToAnswer; left > 0; ) {
    due = new Date(due.getTime() + 86_400_000);
    const weekday = new Date(dayIn(defaultTimeZone, due)).getUTCDay();
    if (weekday % 6 !== 0) left -= 1;
  }
  return due;
}
