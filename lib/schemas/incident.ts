import { z } from "zod/mini";
import { risks } from "@/lib/domain/incident";
import { oneOf } from "./codes";
import { day } from "./day";
import { text } from "./text";

const told = text({ max: 2_000, required: true });
const dayOrNone = z.union([
  z.pipe(
    z.literal(""),
    z.transform(() => null),
  ),
  day,
]);

/** With the key that the form was given, so that sending it twice enters once. */
export const incidentSchema = z.object({
  key: z.uuid(),
  corrects: z.optional(z.uuid()),
  happenedOn: day,
  what: told,
  whose: told,
  risk: oneOf(risks),
  assessment: told,
  measures: told,
  commissionToldOn: dayOrNone,
  peopleToldOn: dayOrNone,
});
