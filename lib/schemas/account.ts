import { z } from "zod/mini";
import { timeZones } from "@/lib/domain/time-zones";
import { oneOf, ticked } from "./codes";
import { to } from "./own-path";
import { fieldsOf, says, text } from "./text";
import { selfRules } from "./typed/account";

export const accountSchema = z.extend(fieldsOf(selfRules), {
  locale: oneOf(["fr", "en"]),
  timeZone: oneOf(timeZones),
});

/** The first visit: the same, and a "yes" to the privacy notice that nothing else is mixed with. */
export const welcomeSchema = z.extend(accountSchema, {
  agreed: ticked.check(z.refine((agreed) => agreed, says("must-agree"))),
  to,
});

/** One of the devices of the list; whoever names none of their own closes nothing. */
export const deviceSchema = z.object({ device: text({ max: 100, required: "required" }) });

/** To leave takes a tick: that one has read what goes and what stays. */
export const leaveSchema = z.object({
  understood: ticked.check(z.refine((understood) => understood, says("must-agree"))),
});
