import { CsvError, type Options, parse } from "csv-parse/sync";
import { missingColumns, readHeaders } from "@/lib/domain/import-columns";
import type { SheetRow } from "@/lib/domain/import-row";
import type { Sheet, SheetFault } from "@/lib/domain/import-sheet";

export const mostRows = 5_000;

const delimiters = [",", ";", "\t"];

const leniently: Options = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  // A quotation mark inside a name is part of it.
  relax_quotes: true,
  skip_empty_lines: false,
};

/** Reads the lines of a file that people made with whatever they have. */
export function readSheet(text: string): { sheet: Sheet } | { fault: SheetFault } {
  const { delimiter, body } = delimiterOf(text);
  const parsed = parseLines(body, delimiter);
  if ("fault" in parsed) return parsed;

  const rows = parsed.lines.map((cells, index) => ({ row: index + 1, cells }));
  const [first, ...others] = rows.filter(({ cells }) => !isBlank(cells));
  const headers = readHeaders(first?.cells ?? []);
  const missing = missingColumns(headers);
  if (missing.length > 0) return { fault: { code: "missing-columns", columns: missing } };
  if (headers.doubled.length > 0) {
    return { fault: { code: "doubled-columns", columns: headers.doubled } };
  }
  if (others.length === 0) return { fault: { code: "no-rows" } };
  if (others.length > mostRows) return { fault: { code: "too-many-rows", most: mostRows } };

  const blankRows = blanksBetween(rows);
  return { sheet: { headers, written: first?.cells ?? [], rows: others, blankRows } };
}

function parseLines(
  body: string,
  delimiter: string,
  to?: number,
): { lines: string[][] } | { fault: SheetFault } {
  try {
    return { lines: parse(body, { ...leniently, delimiter, ...(to && { to }) }) };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== "CSV_QUOTE_NOT_CLOSED") throw error;

    return { fault: { code: "unclosed-quote", row: Number(error.records) + 1 } };
  }
}

/** The one by which most headers are understood; Excel may say it in a first line of its own. */
function delimiterOf(text: string): { delimiter: string; body: string } {
  const [line, told] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? [];
  if (line && told) return { delimiter: told, body: text.slice(line.length) };

  const [best = ","] = delimiters.toSorted(
    (one, other) => understoodBy(text, other) - understoodBy(text, one),
  );
  return { delimiter: best, body: text };
}

function understoodBy(text: string, delimiter: string) {
  const beginning = parseLines(text, delimiter, 20);
  const header = "lines" in beginning && beginning.lines.find((cells) => !isBlank(cells));

  return header ? readHeaders(header).places.size : 0;
}

function isBlank(cells: ReadonlyArray<string>) {
  return cells.every((cell) => cell.trim() === "");
}

/** How many blank lines stand among the others; those at the end are nobody's doing. */
function blanksBetween(rows: ReadonlyArray<SheetRow>) {
  const last = rows.findLastIndex(({ cells }) => !isBlank(cells));

  return rows.slice(0, last).filter(({ cells }) => isBlank(cells)).length;
}
