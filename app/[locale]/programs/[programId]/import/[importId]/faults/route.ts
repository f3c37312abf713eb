import { notFound } from "next/navigation";
import { requireProgram } from "@/lib/auth/require";
import { csvFile } from "@/lib/csv/csv-file";
import { writeRows } from "@/lib/csv/write-sheet";
import { faultHeadings, wordFaults } from "@/lib/i18n/import-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import { wording } from "@/lib/i18n/wording";
import { planOfImport } from "../../read-import";

type Params = { params: Promise<{ programId: string; importId: string }> };

/** All that is to be corrected, to have beside one's spreadsheet. */
export async function GET(_request: Request, { params }: Params) {
  const { programId, importId } = await params;
  const grant = await requireProgram(programId);
  const found = await planOfImport(grant, importId);
  if (!found || !("plan" in found)) notFound();

  const locale = await getRequestLocale();
  const faults = wordFaults(found.plan.faults, found.sheet, locale);
  const rows = faults.map(({ row, column, written, advice }) => [row, column, written, advice]);
  const name = wording(locale, "import")("fileNames.faults");
  return csvFile(name, writeRows([faultHeadings(locale), ...rows], locale));
}
