import { z } from "zod/mini";
import { type Day, isDay } from "@/lib/domain/calendar-day";
import { revision } from "./codes";
import { says } from "./text";

/** Which review of which version one had before one's eyes when one said that it is still good. */
export const reviewAnswerSchema = z.object({ version: revision, round: revision });

/** The day that one would rather have, and the choice of a day that one saw. */
export const reviewDateSchema = z.extend(reviewAnswerSchema, {
  basedOn: revision,
  dueOn: z.pipe(
    z.string(says("not-a-date")).check(z.refine(isDayOfOurs, says("not-a-date"))),
    z.transform((day) => day as Day),
  ),
});

/** A day that the database takes: one of the years in which anybody may read it. */
function isDayOfOurs(text: string) {
  return isDay(text) && text >= "2020" && text < "2200";
}
