/** What Tandem keeps about people, by what it is for: the privacy notice words each part. */
export const dataParts = [
  "account",
  "signIn",
  "letters",
  "program",
  "pair",
  "dates",
  "meeting",
  "preparation",
  "agreement",
  "reflections",
  "fitCheck",
  "help",
  "ending",
  "coordination",
  "numbers",
] as const;

export type DataPart = (typeof dataParts)[number];

/**
 * Why a column is in nobody's copy: it names a row and nothing else, it would open something, it follows
 * from what the copy has, it is somebody else's, or it only keeps two acts apart.
 */
const reasons = ["key", "secret", "follows", "others", "work"] as const;

/** What becomes of the rows about somebody who has all of theirs erased. */
export type Erased =
  | "gone"
  /** The words are gone; the row stays empty for the sake of the other. */
  | "emptied"
  /** For the other half of the pair: what both agreed on, and when. */
  | "kept-for-partner"
  /** What is left says nothing about anybody. */
  | "names-nobody";

export type MappedTable = {
  part: DataPart;
  erased: Erased;
  /** Each column, and where a copy has it, such as `account.email`; or why it has not. */
  columns: ReadonlyMap<string, string>;
};

/** A table of the map; `columns` is read as `column:place`, one after the other. */
export function mapped(part: DataPart, erased: Erased, columns: string): MappedTable {
  const pairs = columns.trim().split(/\s+/);

  return {
    part,
    erased,
    columns: new Map(pairs.map((pair) => pair.split(":") as [string, string])),
  };
}

/** Whether a copy of all that is one's own holds what stands at this place of the map. */
export function isCopied(place: string) {
  return !(reasons as ReadonlyArray<string>).includes(place);
}
