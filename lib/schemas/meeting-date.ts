import { z } from "zod/mini";
import { isTimeZone } from "@/lib/domain/time-zones";
import { meetingNumber, revision } from "./codes";
import { fieldsOf } from "./text";
import { meetingDateRules } from "./typed/meeting-date";

/** What was filled in, in the zone that stood beside it, and the change of the plan that one saw. */
export const meetingDateSchema = z.extend(fieldsOf(meetingDateRules), {
  meeting: meetingNumber,
  timeZone: z.string().check(z.refine(isTimeZone)),
  basedOn: revision,
});
