import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import { isTimeZone, timeZones } from "@/lib/domain/time-zones";
import type { Locale } from "./settings";
import { noBreakSpace, typeset } from "./typography";
import { wording } from "./wording";
import { instantToZoned, offsetAt } from "./zoned-time";

/** Who reads: in which language, by which clocks. */
export type Reader = { locale: Locale; timeZone: string };

/**
 * "le mardi 24 novembre 2026", "Tuesday, November 24, 2026". In French a date
 * carries its article, as it does wherever a sentence says when.
 */
export function formatDate(instant: Date, reader: Reader) {
  const { weekday, day, month, year } = parts(instant, reader, "long");

  return reader.locale === "fr"
    ? `le ${weekday} ${first(day)}${noBreakSpace}${month} ${year}`
    : `${weekday}, ${month}${noBreakSpace}${day}, ${year}`;
}

/** A day of the calendar, which is the same by every clock, in the words of `formatDate`. */
export function formatDay(day: Day, locale: Locale) {
  return formatDate(new Date(day), { locale, timeZone: "UTC" });
}

/** "novembre 2026", "November 2026", of a month such as `2026-11`. */
export function formatMonth(month: string, locale: Locale) {
  const { month: name, year } = parts(new Date(`${month}-01`), { locale, timeZone: "UTC" }, "long");

  return `${name} ${year}`;
}

/** "24 nov. 2026", "Nov 24, 2026": for a table, where no sentence surrounds it. */
export function formatShortDate(instant: Date, reader: Reader) {
  const { day, month, year } = parts(instant, reader, "short");

  return reader.locale === "fr"
    ? `${first(day)}${noBreakSpace}${month} ${year}`
    : `${month}${noBreakSpace}${day}, ${year}`;
}

/** "14 h 30", "8 h 5", "19 h"; "2:30 p.m.", "7:00 p.m." */
export function formatTime(instant: Date, { locale, timeZone }: Reader) {
  const [hour = 0, minute = 0] = instantToZoned(instant, timeZone).time.split(":").map(Number);

  if (locale === "fr") return typeset(minute ? `${hour} h ${minute}` : `${hour} h`, "fr");

  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, "0")}`;
  return `${clock}${noBreakSpace}${hour < 12 ? "a.m." : "p.m."}`;
}

/** "le mardi 24 novembre 2026, à 14 h 30", "Tuesday, November 24, 2026 at 2:30 p.m." */
export function formatDateTime(instant: Date, reader: Reader) {
  return wording(reader.locale, "dates")("at", {
    date: formatDate(instant, reader),
    time: formatTime(instant, reader),
  });
}

/** The same, with whose time it is: for letters, which are read anywhere. */
export function formatDateTimeInZone(instant: Date, reader: Reader) {
  return wording(reader.locale, "dates")("inZone", {
    when: formatDateTime(instant, reader),
    zone: nameZone(reader),
  });
}

/**
 * What the other one's clocks show: "11 h 30, heure de Vancouver". Null when
 * they show what the reader's own do, so that nobody reads the same time twice.
 */
export function formatTimeElsewhere(instant: Date, reader: Reader, timeZone: string) {
  const moment = instant.getTime();
  if (offsetAt(moment, timeZone) === offsetAt(moment, reader.timeZone)) return null;

  const there = { ...reader, timeZone };
  const sameDay = dayNumber(instant, timeZone) === dayNumber(instant, reader.timeZone);
  return wording(reader.locale, "dates")("inZone", {
    when: sameDay ? formatTime(instant, there) : formatDateTime(instant, there),
    zone: nameZone(there),
  });
}

/** "aujourd’hui", "demain", "il y a 3 jours"; beyond a week the date itself. */
export function formatRelativeDay(instant: Date, reader: Reader, now: Date) {
  const days = dayNumber(instant, reader.timeZone) - dayNumber(now, reader.timeZone);
  if (Math.abs(days) > 7) return formatDate(instant, reader);

  const relative = new Intl.RelativeTimeFormat(`${reader.locale}-CA`, { numeric: "auto" });
  return typeset(relative.format(days, "day"), reader.locale);
}

/** Whether two moments fall on one day of the reader's calendar. */
export function isSameDay(one: Date, other: Date, { timeZone }: Reader) {
  return dayNumber(one, timeZone) === dayNumber(other, timeZone);
}

/** "heure de Vancouver", "Vancouver time" */
export function nameZone({ locale, timeZone }: Reader) {
  const t = wording(locale, "dates");

  return isTimeZone(timeZone) ? t(`zones.${timeZone}.time`) : t("otherZone", { timeZone });
}

/** The places to choose from, each with its name in the reader's language. */
export function listTimeZones(locale: Locale) {
  const t = wording(locale, "dates");

  return timeZones.map((timeZone) => ({ value: timeZone, label: t(`zones.${timeZone}.label`) }));
}

function first(day: number) {
  return day === 1 ? "1er" : String(day);
}

function dayNumber(instant: Date, timeZone: string) {
  return Date.parse(instantToZoned(instant, timeZone).date) / 86_400_000;
}

/** The day as the reader's calendar shows it, its names in the reader's language. */
function parts(instant: Date, { locale, timeZone }: Reader, length: "long" | "short") {
  const day = new Date(instantToZoned(instant, timeZone).date);
  const { weekday, month } = names[locale][length];

  return {
    weekday: weekday.format(day),
    day: day.getUTCDate(),
    month: month.format(day),
    year: day.getUTCFullYear(),
  };
}

const names = {
  fr: { long: namesOf("fr", "long"), short: namesOf("fr", "short") },
  en: { long: namesOf("en", "long"), short: namesOf("en", "short") },
};

function namesOf(locale: Locale, length: "long" | "short") {
  const tag = `${locale}-CA`;

  return {
    weekday: new Intl.DateTimeFormat(tag, { weekday: length, timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(tag, { month: length, timeZone: "UTC" }),
  };
}
