import { z } from "zod/mini";
import { type Day, isDay } from "@/lib/domain/calendar-day";
import { says } from "./text";

/** A day that the database takes: one of the years in which anybody may read it. */
export const day = z.pipe(
  z.string(says("not-a-date")).check(z.refine(isDayOfOurs, says("not-a-date"))),
  z.transform((text) => text as Day),
);

function isDayOfOurs(text: string) {
  return isDay(text) && text >= "2020" && text < "2200";
}
