import { stringify } from "csv-stringify/sync";
import type { Locale } from "@/lib/domain/people";

/**
 * Rows as a spreadsheet of the reader's language opens them by a double click. What it would calculate,
 * the full-width forms among it, begins with an apostrophe and stays a text.
 */
export function writeRows(rows: ReadonlyArray<ReadonlyArray<string>>, locale: Locale) {
  return stringify(
    rows.map((cells) => cells.map(asText)),
    // Half an end of line ends a row too, for many a program.
    {
      delimiter: locale === "fr" ? ";" : ",",
      record_delimiter: "\r\n",
      quoted_match: /[\r\n\t]/,
    },
  );
}

const calculated = /^[\s\u200B\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

function asText(cell: string) {
  return calculated.test(cell) ? `'${cell}` : cell;
}
