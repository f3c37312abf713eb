import { z } from "zod/mini";
import { timeZones } from "@/lib/domain/time-zones";
import { to } from "./own-path";
import { type FieldError, oneOf, text, ticked } from "./text";

/** What people say of themselves has room for this many characters. */
export const accountLimits = { name: 120, pronouns: 60, introduction: 600 };

/** What one types; the rest is chosen. */
export const selfSchema = z.object({
  name: text({ max: accountLimits.name, required: true }),
  pronouns: text({ max: accountLimits.pronouns }),
  introduction: text({ max: accountLimits.introduction }),
});

/** What it can find wrong before the server is asked. */
export const selfErrors: ReadonlyArray<FieldError> = [
  "required",
  "not-text",
  "too-long:120",
  "too-long:60",
  "too-long:600",
];

export const accountSchema = z.extend(selfSchema, {
  locale: oneOf(["fr", "en"]),
  timeZone: oneOf(timeZones),
});

const mustAgree: FieldError = "must-agree";

/** The first visit: the same, and a "yes" to the privacy notice that nothing else is mixed with. */
export const welcomeSchema = z.extend(accountSchema, {
  agreed: ticked.check(z.refine((agreed) => agreed, { error: mustAgree })),
  to,
});
