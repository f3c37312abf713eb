import { z } from "zod/mini";
import { type PlannedMeeting, placeLimit } from "@/lib/domain/meeting-date";
import { isTimeZone } from "@/lib/domain/time-zones";
import { type FieldError, revision, text } from "./text";

/** What one fills in: a day and an hour as the browser's own fields post them, and a place. */
export const meetingDateFields = z.object({
  date: z.string(says("not-a-date")).check(z.regex(/^\d{4}-\d\d-\d\d$/, says("not-a-date"))),
  time: z.string(says("not-a-time")).check(z.regex(/^\d\d:\d\d$/, says("not-a-time"))),
  place: text({ max: placeLimit }),
});

/** Which meeting a page or a form is about. */
export const plannedMeeting = z.pipe(
  z.enum(["1", "2"]),
  z.transform((posted): PlannedMeeting => (posted === "2" ? 2 : 1)),
);

/** The same in the zone that stood beside it, and the change of the plan that one saw. */
export const meetingDateSchema = z.extend(meetingDateFields, {
  meeting: plannedMeeting,
  timeZone: z.string().check(z.refine(isTimeZone)),
  basedOn: revision,
});

function says(code: FieldError) {
  return { error: code };
}
