import { onceFor } from "@/lib/domain/once-for";
import { accept, type Result, refuse } from "@/lib/domain/result";

/** What a calendar and a clock on the wall of one place show. */
export type ZonedTime = {
  /** `2026-11-24`, as a date field posts it. */
  date: string;
  /** `14:30`, as a time field posts it. */
  time: string;
  /** An IANA name such as `America/Toronto`. */
  timeZone: string;
};

const day = 86_400_000;

/**
 * The moment at which the clocks of a place show this date and time. A time that
 * spring skips, or a day that no calendar has, is refused; so is one that autumn
 * repeats, because two people would each wait at another of the two.
 */
export function zonedToInstant({
  date,
  time,
  timeZone,
}: ZonedTime): Result<Date, "no-such-time" | "happens-twice"> {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(`${date}T${time}`)) {
    return refuse("no-such-time");
  }

  // Of the offsets in use around that day, those that are true at the moment they lead to.
  const offsets = new Set([wall - day, wall + day].map((around) => offsetAt(around, timeZone)));
  const [instant, again] = [...offsets]
    .filter((offset) => offsetAt(wall - offset, timeZone) === offset)
    .map((offset) => wall - offset);
  if (again !== undefined) return refuse("happens-twice");

  return instant === undefined ? refuse("no-such-time") : accept(new Date(instant));
}

/** What the clocks of a place show at this moment, as date and time fields want it. */
export function instantToZoned(instant: Date, timeZone: string): ZonedTime {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString();

  return { date: wall.slice(0, 10), time: wall.slice(11, 16), timeZone };
}

/** How far the clocks of a place are ahead of UTC, in milliseconds. */
export function offsetAt(instant: number, timeZone: string) {
  const shown = clock(timeZone).format(instant).replace(" ", "T");

  return Date.parse(`${shown}Z`) - Math.floor(instant / 1000) * 1000;
}

// Swedish is how Intl writes ISO 8601.
const clock = onceFor(
  (timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    }),
);
