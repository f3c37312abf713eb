import type { ImportColumn, ReadHeaders } from "./import-columns";
import type { SheetRow } from "./import-row";

/** A file once its cells are told apart. */
export type Sheet = {
  headers: ReadHeaders;
  /** The headings as they stand in the file. */
  written: ReadonlyArray<string>;
  rows: ReadonlyArray<SheetRow>;
  blankRows: number;
};

/** Why nothing can be read from a file as a whole. */
export type SheetFault =
  | { code: "unclosed-quote"; row: number }
  | { code: "missing-columns" | "doubled-columns"; columns: ReadonlyArray<ImportColumn> }
  | { code: "no-rows" }
  | { code: "too-many-rows"; most: number };
