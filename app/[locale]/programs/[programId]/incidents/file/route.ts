import { requireProgram, requireReader } from "@/lib/auth/require";
import { csvFile } from "@/lib/csv/csv-file";
import { writeRows } from "@/lib/csv/write-sheet";
import { listIncidents } from "@/lib/data/incidents";
import { wordIncidentRows } from "@/lib/i18n/incident-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import { wording } from "@/lib/i18n/wording";

type Params = { params: Promise<{ programId: string }> };

/** The whole register, what was corrected among it, as a spreadsheet. */
export async function GET(_request: Request, { params }: Params) {
  const grant = await requireProgram((await params).programId);
  const [{ timeZone }, entries, locale] = await Promise.all([
    requireReader(),
    listIncidents(grant),
    getRequestLocale(),
  ]);

  const rows = wordIncidentRows(entries, { locale, timeZone });
  return csvFile(wording(locale, "incidents")("fileName"), writeRows(rows, locale));
}
