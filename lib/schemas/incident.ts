import { z } from "zod/mini";
import { risks } from "@/lib/domain/incident";
import { oneOf } from "./codes";
import { day } from "./day";
import { fieldsOf } from "./text";
import { incidentRules } from "./typed/incident";

const { what, whose, assessment, measures } = incidentRules;
const dayOrNone = z.union([
  z.pipe(
    z.literal(""),
    z.transform(() => null),
  ),
  day,
]);

/** With the key that the form was given, so that sending it twice enters once. */
export const incidentSchema = z.extend(fieldsOf({ what, whose, assessment, measures }), {
  key: z.uuid(),
  corrects: z.optional(z.uuid()),
  happenedOn: day,
  risk: oneOf(risks),
  commissionToldOn: dayOrNone,
  peopleToldOn: dayOrNone,
});
