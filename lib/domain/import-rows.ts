import { type ImportHalf, importHalves, type ReadHeaders } from "./import-columns";
import { isSameName } from "./import-names";
import { type ImportRow, type RowFault, readRow, type SheetRow } from "./import-row";
import type { Newcomer } from "./newcomer";

export type CheckedRows = {
  rows: ReadonlyArray<ImportRow>;
  faults: ReadonlyArray<RowFault>;
};

/** Checks each row by itself, then beside those above it. */
export function checkRows(sheet: ReadonlyArray<SheetRow>, headers: ReadHeaders): CheckedRows {
  const above: Above = { people: new Map(), pairs: new Map() };
  const rows: ImportRow[] = [];
  const faults: RowFault[] = [];

  for (const line of sheet) {
    const { read, faults: own } = readRow(line, headers);
    const beside = faultsBeside(read, above);
    faults.push(...own, ...beside);
    if (own.length + beside.length === 0) rows.push(read);
  }
  const asNamed = (half: Newcomer) => oneAndTheSame(above.people.get(half.email), half);
  return {
    rows: rows.map(({ row, mentor, mentee }) => ({
      row,
      mentor: asNamed(mentor),
      mentee: asNamed(mentee),
    })),
    faults,
  };
}

/** Somebody in several rows has the name of the first, and the language of whichever says one. */
function oneAndTheSame(named: Named | undefined, { email, ...half }: Newcomer): Newcomer {
  return { email, name: named?.name ?? half.name, locale: named?.language?.locale ?? half.locale };
}

/** The two by their addresses, to tell one pair from another. */
export function pairKey(mentor: { email: string }, mentee: { email: string }) {
  return `${mentor.email} ${mentee.email}`;
}

/** Who and what the rows above have named, with the row that named them first. */
type Above = {
  people: Map<string, Named>;
  pairs: Map<string, number>;
};
type Named = { row: number; name: string; language: Told | null };
type Told = { locale: Newcomer["locale"]; row: number };

function faultsBeside(line: ImportRow, { people, pairs }: Above): ReadonlyArray<RowFault> {
  const { row, mentor, mentee } = line;
  const found = importHalves.flatMap((who) => faultOfPerson(line, who, people) ?? []);

  if (!mentor.email || !mentee.email) return found;
  const reversed = pairs.get(pairKey(mentee, mentor));
  if (reversed !== undefined) {
    const fault = { row, column: "mentor-address", written: mentor.email } as const;
    found.push({ ...fault, code: "reversed-in-file", otherRow: reversed });
  }
  const key = pairKey(mentor, mentee);
  if (!pairs.has(key)) pairs.set(key, row);
  return found;
}

/** The same address is the same person, by one name and in one language. */
function faultOfPerson(
  { row, ...halves }: ImportRow,
  who: ImportHalf,
  people: Above["people"],
): RowFault | null {
  const { email, name, locale } = halves[who];
  if (!email || !name) return null;
  const language = locale && { locale, row };
  const above = people.get(email);
  if (!above) {
    people.set(email, { row, name, language });
    return null;
  }
  if (!isSameName(above.name, name)) {
    return { row, column: `${who}-name`, written: name, code: "other-name", otherRow: above.row };
  }
  if (language && above.language && above.language.locale !== locale) {
    const fault = { row, column: `${who}-language`, written: language.locale } as const;
    return { ...fault, code: "other-language", otherRow: above.language.row };
  }
  above.language ??= language;
  return null;
}
