import { requireProgram, requireReader } from "@/lib/auth/require";
import { csvFile } from "@/lib/csv/csv-file";
import { streamRows } from "@/lib/csv/stream-rows";
import { readAllPairs } from "@/lib/data/pair-export";
import { dayIn } from "@/lib/domain/calendar-day";
import type { ProgramGrant } from "@/lib/domain/policy";
import { wordPairExport } from "@/lib/i18n/pair-export-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import { wording } from "@/lib/i18n/wording";

/** Every pair of a program, however many: states and dates, and never what the two wrote. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ programId: string }> },
) {
  const grant = await requireProgram((await params).programId);
  const [{ timeZone }, locale] = await Promise.all([requireReader(), getRequestLocale()]);
  const now = new Date();
  const words = wordPairExport({ locale, timeZone }, now);
  const name = wording(locale, "import")("fileNames.pairs");

  return csvFile(
    `${name}-${dayIn(timeZone, now)}`,
    streamRows(words.headings, rowsOf(grant, words.row), locale),
  );
}

async function* rowsOf(grant: ProgramGrant, row: ReturnType<typeof wordPairExport>["row"]) {
  for await (const pairs of readAllPairs(grant)) yield pairs.map(row);
}
