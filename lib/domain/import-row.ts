import { type AddressFault, readAddress } from "./address";
import type { ImportColumn, ImportHalf, ReadHeaders } from "./import-columns";
import { type NameFault, readLanguage, readName } from "./import-names";
import type { Newcomer } from "./newcomer";

/** A line of the spreadsheet, by the number that the spreadsheet gives it: 1 is the headers. */
export type SheetRow = { row: number; cells: ReadonlyArray<string> };

/** The two of a row, each name and address in the form in which it is kept. */
export type ImportRow = { row: number; mentor: Newcomer; mentee: Newcomer };

type RowFaultCode =
  | AddressFault
  | NameFault
  | "unknown-language"
  | "too-many-cells"
  | "same-person"
  | "other-name"
  | "other-language"
  | "reversed-in-file"
  | "reversed";

/** What stands in the way of a row: in which column, what was written there, and which row it is at odds with. */
export type RowFault = {
  row: number;
  column: ImportColumn | null;
  written: string;
  code: RowFaultCode;
  otherRow?: number;
};

/** A row by itself: the two, with nothing where it cannot be read, and all that is wrong with it. */
export function readRow(
  { row, cells }: SheetRow,
  { places, width }: ReadHeaders,
): { read: ImportRow; faults: ReadonlyArray<RowFault> } {
  const faults: RowFault[] = [];
  const written = (column: ImportColumn) => cells[places.get(column) ?? -1] ?? "";
  const blame = (column: ImportColumn, code: RowFaultCode) => {
    faults.push({ row, column, written: written(column), code });
    return "";
  };
  const read = (who: ImportHalf): Newcomer => {
    const name = readName(`${written(`${who}-given-name`)} ${written(`${who}-name`)}`);
    const address = readAddress(written(`${who}-address`));
    const locale = readLanguage(written(`${who}-language`));
    const half = {
      name: "name" in name ? name.name : blame(`${who}-name`, name.fault),
      email: "address" in address ? address.address : blame(`${who}-address`, address.fault),
      locale: locale ?? null,
    };
    if (locale === undefined) blame(`${who}-language`, "unknown-language");
    return half;
  };
  const [mentor, mentee] = [read("mentor"), read("mentee")];
  if (mentor.email && mentor.email === mentee.email) blame("mentee-address", "same-person");

  // A comma in a name that stands in no quotation marks moves all that follows: nothing of it is where it belongs.
  const beyond = cells.slice(width).find((cell) => cell.trim() !== "");
  return beyond === undefined
    ? { read: { row, mentor, mentee }, faults }
    : {
        read: { row, mentor: nobody, mentee: nobody },
        faults: [{ row, column: null, written: beyond, code: "too-many-cells" }],
      };
}

const nobody: Newcomer = { name: "", email: "", locale: null };
