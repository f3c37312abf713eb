import { notFound } from "next/navigation";
import { requireProgram } from "@/lib/auth/require";
import { csvFile } from "@/lib/csv/csv-file";
import { writeRows } from "@/lib/csv/write-sheet";
import { templateHeadings } from "@/lib/i18n/import-wording";
import { isLocale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

type Params = { params: Promise<{ programId: string; language: string }> };

/** A file with its headings alone, as a spreadsheet of that language opens it. */
export async function GET(_request: Request, { params }: Params) {
  const { programId, language } = await params;
  await requireProgram(programId);
  if (!isLocale(language)) notFound();

  const name = wording(language, "import")("fileNames.template");
  return csvFile(name, writeRows([templateHeadings(language)], language));
}
