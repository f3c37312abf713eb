import { z } from "zod/mini";
import { placeLimit, plannedMeetings } from "@/lib/domain/meeting-date";
import { isTimeZone } from "@/lib/domain/time-zones";
import { type FieldError, oneOf, revision, text } from "./text";

/** A day and an hour as the browser's own fields post them, in the zone that stood beside them. */
export const meetingDateSchema = z.object({
  date: z.string(says("not-a-date")).check(z.regex(/^\d{4}-\d\d-\d\d$/, says("not-a-date"))),
  time: z.pipe(
    z.string(says("not-a-time")).check(z.regex(/^\d\d:\d\d(:\d\d)?$/, says("not-a-time"))),
    z.transform((typed: string) => typed.slice(0, 5)),
  ),
  timeZone: z.string().check(z.refine(isTimeZone)),
  place: text({ max: placeLimit }),
  sequence: revision,
});

/** Which meeting a page or a form is about. */
export const plannedMeetingSchema = z.pipe(
  oneOf(plannedMeetings.map(String)),
  z.transform((posted) => (posted === "2" ? 2 : 1) as (typeof plannedMeetings)[number]),
);

function says(code: FieldError) {
  return { error: code };
}
