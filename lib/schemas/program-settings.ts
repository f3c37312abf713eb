import { z } from "zod/mini";
import { readAddress } from "@/lib/domain/address";
import { revision } from "./codes";
import { fieldsOf, says } from "./text";
import { programSettingsRules } from "./typed/program-settings";

export const programSettingsSchema = z.pipe(
  z.extend(fieldsOf(programSettingsRules), { basedOn: revision }).check(
    z.refine(({ nudgeDays, attentionDays }) => Number(attentionDays) > Number(nudgeDays), {
      path: ["attentionDays"],
      ...says("sooner-than-the-pair"),
    }),
  ),
  z.transform(({ basedOn, ...typed }) => ({
    basedOn,
    settings: {
      ...typed,
      coordinationEmail: bare(typed.coordinationEmail),
      privacyOfficerEmail: bare(typed.privacyOfficerEmail),
      nudgeDays: Number(typed.nudgeDays),
      attentionDays: Number(typed.attentionDays),
      retentionMonths: typed.retentionMonths === "" ? null : Number(typed.retentionMonths),
    },
  })),
);

/** An address without what was pasted around it. */
function bare(typed: string) {
  const read = readAddress(typed);
  return "address" in read ? read.address : typed;
}
