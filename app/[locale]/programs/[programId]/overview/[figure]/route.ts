import { notFound } from "next/navigation";
import { requireProgram } from "@/lib/auth/require";
import { csvFile } from "@/lib/csv/csv-file";
import { writeRows } from "@/lib/csv/write-sheet";
import { listTallies } from "@/lib/data/tallies";
import { dayIn } from "@/lib/domain/calendar-day";
import { figuresOf } from "@/lib/domain/program-figures";
import { defaultTimeZone } from "@/lib/domain/time-zones";
import { figureCodes, wordFigure } from "@/lib/i18n/figures-wording";
import { getRequestLocale } from "@/lib/i18n/server";

type Context = { params: Promise<{ programId: string; figure: string }> };

/** One figure of the overview as a file: what its table shows, and nothing more. */
export async function GET(_request: Request, { params }: Context) {
  const { programId, figure: asked } = await params;
  const grant = await requireProgram(programId);
  const figure = figureCodes.find((code) => code === asked) ?? notFound();
  const [tallies, locale] = await Promise.all([listTallies(grant), getRequestLocale()]);
  const now = new Date();
  const { columns, rows } = wordFigure(figure, figuresOf(tallies, now), locale);
  const lines = [columns, ...rows.map((cells) => cells.map(String))];

  return csvFile(`tandem-${figure}-${dayIn(defaultTimeZone, now)}`, writeRows(lines, locale));
}
