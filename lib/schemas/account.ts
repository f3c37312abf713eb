import { z } from "zod/mini";
import { timeZones } from "@/lib/domain/time-zones";
import { to } from "./own-path";
import { type FieldError, oneOf, text, ticked } from "./text";

/** What people say of themselves has room for this many characters. */
export const accountLimits = { name: 120, pronouns: 60, introduction: 600 };

const mustAgree: FieldError = "must-agree";

export const accountSchema = z.object({
  name: text({ max: accountLimits.name, required: true }),
  pronouns: text({ max: accountLimits.pronouns }),
  introduction: text({ max: accountLimits.introduction }),
  locale: oneOf(["fr", "en"]),
  timeZone: oneOf(timeZones),
});

/** The first visit: the same, and a "yes" to the privacy notice that nothing else is mixed with. */
export const welcomeSchema = z.extend(accountSchema, {
  agreed: ticked.check(z.refine((agreed) => agreed, { error: mustAgree })),
  to,
});
