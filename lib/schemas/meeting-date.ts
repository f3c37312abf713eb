import { z } from "zod/mini";
import type { PlannedMeeting } from "@/lib/domain/meeting-date";
import { isTimeZone } from "@/lib/domain/time-zones";
import { revision } from "./codes";
import { fieldsOf } from "./text";
import { meetingDateRules } from "./typed/meeting-date";

/** Which meeting a page or a form is about. */
export const plannedMeeting = z.pipe(
  z.enum(["1", "2"]),
  z.transform((posted): PlannedMeeting => (posted === "2" ? 2 : 1)),
);

/** What was filled in, in the zone that stood beside it, and the change of the plan that one saw. */
export const meetingDateSchema = z.extend(fieldsOf(meetingDateRules), {
  meeting: plannedMeeting,
  timeZone: z.string().check(z.refine(isTimeZone)),
  basedOn: revision,
});
