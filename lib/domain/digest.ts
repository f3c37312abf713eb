import { type Day, dayAfter } from "./calendar-day";

/** How often a coordinator hears who needs them. */
export const digestChoices = ["weekly", "daily", "never"] as const;

export type DigestChoice = (typeof digestChoices)[number];

/** Once a week it comes on Monday, and each day from Monday to Friday. */
export function isDigestDay(day: Day, { isDaily }: { isDaily: boolean }) {
  return isDaily ? isWorkingDay(day) : weekdayOf(day) === 1;
}

/** The first working day from this one on. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(dayAfter(day));
}

function isWorkingDay(day: Day) {
  return ![0, 6].includes(weekdayOf(day));
}

function weekdayOf(day: Day) {
  return new Date(day).getUTCDay();
}
