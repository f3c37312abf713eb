import "server-only";
import ical, { ICalCalendarMethod, ICalEventClass, type ICalEventData } from "ical-generator";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/settings";
import { vtimezone } from "./vtimezone";

/** What a calendar file is for: to keep, or to answer by taking a meeting in or out. */
export type Method = "PUBLISH" | "REQUEST" | "CANCEL";

/**
 * A file that calendars read. Whatever the program, nothing in it was written by
 * anybody: other people see the calendar of a workplace.
 */
export function calendarFile({
  method,
  locale,
  name,
  events,
}: {
  method: Method;
  locale: Locale;
  /** Of the calendar itself, where one subscribes to it. */
  name?: string;
  events: ReadonlyArray<ICalEventData>;
}) {
  const calendar = ical({
    prodId: `//Tandem//Tandem//${locale.toUpperCase()}`,
    method: ICalCalendarMethod[method],
    // The events say by whose clocks; this one describes these.
    timezone: { name: null, generator: vtimezone },
    ...(name && { name, ttl: 3600 }),
  });
  for (const event of events) calendar.createEvent({ ...event, class: ICalEventClass.PRIVATE });

  return calendar.toString();
}

/** Ids and addresses end with where Tandem is found. */
export function hostname() {
  return new URL(env().TANDEM_ORIGIN).hostname;
}
