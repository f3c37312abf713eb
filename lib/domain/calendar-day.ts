import { onceFor } from "./once-for";
import { defaultTimeZone } from "./time-zones";

/** A day of the calendar, wherever one lives: `2026-11-24`, as a date field posts it. */
export type Day = string & { readonly __is: "day" };

/** Whether a text names a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;

  const midnight = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(midnight) && dayOf(new Date(midnight)) === text;
}

// Swedish is how Intl writes ISO 8601.
const calendarOf = onceFor(
  (timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }),
);

/** The day that the calendar on the wall of a place shows at a moment. */
export function dayIn(timeZone: string, moment: Date): Day {
  return calendarOf(timeZone).format(moment) as Day;
}

export function dayAfter(day: Day): Day {
  return dayOf(new Date(Date.parse(day) + 86_400_000));
}

/** The first moment of a day by the clocks of Montréal, which begin it for everybody: four or five hours after Greenwich. */
export function dayBegins(day: Day): Date {
  const inSummer = new Date(`${day}T04:00Z`);

  return dayIn(defaultTimeZone, inSummer) === day ? inSummer : new Date(`${day}T05:00Z`);
}

export function daysBefore(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(day) - days * 86_400_000));
}

/** The same day so many months later; in a month that is too short, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();

  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))));
}

function dayOf(midnight: Date): Day {
  return midnight.toISOString().slice(0, 10) as Day;
}
