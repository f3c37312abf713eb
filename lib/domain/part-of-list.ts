/** The place of a row in a list: what the list is in order of, and which row it is. */
export type Place = { key: string; id: string };

/** A place as it stands in an address. */
export function writePlace({ key, id }: Place) {
  return `${key}~${id}`;
}

/** Where a part of a list is read: after a row, before one, or from the beginning. */
export type From = { after: Place } | { before: Place } | null;

/** A part of a list that may be long, and how it goes on; null at its ends. */
export type Part<Row> = {
  rows: ReadonlyArray<Row>;
  before: Place | null;
  after: Place | null;
};

export const rowsInPart = 50;

export function isBackwards(from: From) {
  return from !== null && "before" in from;
}

/** The row from which a part is read, on whichever side of it. */
export function edgeOf(from: From): Place | null {
  return from && ("before" in from ? from.before : from.after);
}

/** Makes a part of rows that were read away from `from`, one more of them than a part has. */
export function partOf<Row>(
  read: ReadonlyArray<Row>,
  from: From,
  placeOf: (row: Row) => Place,
): Part<Row> {
  const hasMore = read.length > rowsInPart;
  const rows = read.slice(0, rowsInPart);
  if (isBackwards(from)) rows.reverse();

  const [first, last] = [rows.at(0), rows.at(-1)];
  const hasBefore = isBackwards(from) ? hasMore : from !== null;
  const hasAfter = isBackwards(from) || hasMore;
  return {
    rows,
    before: first && hasBefore ? placeOf(first) : null,
    after: last && hasAfter ? placeOf(last) : null,
  };
}
