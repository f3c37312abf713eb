import { z } from "zod/mini";
import { readAddress } from "@/lib/domain/address";
import { revision } from "./codes";
import { fieldsOf } from "./text";
import { programSettingsRules } from "./typed/program-settings";

export const programSettingsSchema = z.pipe(
  z.extend(fieldsOf(programSettingsRules), { basedOn: revision }),
  z.transform(({ basedOn, retentionMonths, coordinationEmail, privacyOfficerEmail, ...names }) => ({
    basedOn,
    settings: {
      ...names,
      coordinationEmail: bare(coordinationEmail),
      privacyOfficerEmail: bare(privacyOfficerEmail),
      retentionMonths: retentionMonths === "" ? null : Number(retentionMonths),
    },
  })),
);

/** An address without what was pasted around it. */
function bare(typed: string) {
  const read = readAddress(typed);
  return "address" in read ? read.address : typed;
}
