import { z } from "zod/mini";
import { isTimeZone } from "@/lib/domain/time-zones";
import { meetingNumber, revision } from "./codes";
import { fieldsOf, says } from "./text";
import { proposalRules } from "./typed/date-proposal";
import { meetingDateRules } from "./typed/meeting-date";

/** A meeting, and what one saw of it: the last change of its plan, or the last round of proposals. */
export const plannedSchema = z.object({ meeting: meetingNumber, basedOn: revision });

/** The zone that stood beside the fields, by which they were filled in. */
const timeZone = z.string().check(z.refine(isTimeZone));

/** When and where a meeting is to be. */
export const meetingDateSchema = z.extend(fieldsOf(meetingDateRules), {
  ...plannedSchema.shape,
  timeZone,
});

/** Up to three times for the other to choose from. */
export const proposalSchema = z.extend(fieldsOf(proposalRules), {
  ...plannedSchema.shape,
  timeZone,
});

/** One of the times of a proposal, as the form names it. */
export const takenSchema = z.extend(plannedSchema, {
  timeZone,
  startsAt: z.pipe(
    z.string(says("unknown-choice")).check(z.refine(isMoment, says("unknown-choice"))),
    z.transform((text) => new Date(text)),
  ),
});

function isMoment(text: string) {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
