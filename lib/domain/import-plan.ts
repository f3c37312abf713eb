import type { ImportHalf } from "./import-columns";
import { importHalves } from "./import-columns";
import { isSameName } from "./import-names";
import type { ImportRow, RowFault } from "./import-row";
import { type CheckedRows, pairKey } from "./import-rows";

/** What a row will do once the file is imported. */
export type RowEffect = "matches" | "already-matched" | "ended-before" | "repeats";

export type PlannedRow = ImportRow & {
  effect: RowEffect;
  /** Who takes part in the program already: matched, and not doubled. */
  known: Readonly<Record<ImportHalf, boolean>>;
  /** The name by which somebody is known, where the file has another: the known one stays. */
  kept: Readonly<Partial<Record<ImportHalf, string>>>;
};

export type ImportPlan = {
  rows: ReadonlyArray<PlannedRow>;
  faults: ReadonlyArray<RowFault>;
};

/** Of the program, as far as the file is concerned: who takes part, by address, and who was matched. */
export type ProgramFacts = {
  names: ReadonlyMap<string, string>;
  /** By `pairKey`; a pair that goes on outweighs one that has ended. */
  pairs: ReadonlyMap<string, "open" | "ended">;
};

/** What each row does in the program as it is now. The file alone gives its other faults. */
export function planImport({ rows, faults }: CheckedRows, facts: ProgramFacts): ImportPlan {
  const isReversed = ({ mentor, mentee }: ImportRow) =>
    facts.pairs.get(pairKey(mentee, mentor)) === "open";
  const reversed = rows.filter(isReversed).map(
    ({ row, mentor }): RowFault => ({
      row,
      column: "mentor-address",
      written: mentor.email,
      code: "reversed",
    }),
  );
  const seen = new Set<string>();

  return {
    rows: rows
      .filter((row) => !isReversed(row))
      .map((row) => {
        const key = pairKey(row.mentor, row.mentee);
        const effect = seen.has(key) ? "repeats" : effectOf(facts.pairs.get(key));
        seen.add(key);
        return { ...row, effect, ...whoIsKnown(row, facts) };
      }),
    faults: [...faults, ...reversed].toSorted((one, other) => one.row - other.row),
  };
}

function effectOf(matched: "open" | "ended" | undefined): RowEffect {
  if (!matched) return "matches";

  // Whoever has ended is matched again by hand: never because a file is imported once more.
  return matched === "open" ? "already-matched" : "ended-before";
}

function whoIsKnown(row: ImportRow, { names }: ProgramFacts) {
  const kept = importHalves.flatMap((who) => {
    const name = names.get(row[who].email);
    return name !== undefined && !isSameName(name, row[who].name) ? [[who, name]] : [];
  });

  return {
    known: { mentor: names.has(row.mentor.email), mentee: names.has(row.mentee.email) },
    kept: Object.fromEntries(kept) as PlannedRow["kept"],
  };
}

/** The rows that make a pair. */
export function matchesIn({ rows }: ImportPlan) {
  return rows.filter(({ effect }) => effect === "matches");
}

/** How many rows do what, and how many people they bring into the program. */
export function countPlan({ rows, faults }: ImportPlan) {
  const of = (effect: RowEffect) => rows.filter((row) => row.effect === effect).length;
  const matches = rows.filter(({ effect }) => effect === "matches");
  const newcomers = matches.flatMap((row) =>
    importHalves.filter((who) => !row.known[who]).map((who) => row[who].email),
  );

  return {
    matches: of("matches"),
    newcomers: new Set(newcomers).size,
    alreadyMatched: of("already-matched"),
    endedBefore: of("ended-before"),
    repeats: of("repeats"),
    faults: faults.length,
    faultyRows: new Set(faults.map(({ row }) => row)).size,
  };
}

const effectLetters: Record<RowEffect, string> = {
  matches: "m",
  "already-matched": "a",
  "ended-before": "e",
  repeats: "r",
};

/**
 * What each row does, as short as can be: a form carries it, so that nothing is imported that does
 * something else than what was read. "5m+-" is a new pair of somebody known and somebody new.
 */
export function digestPlan({ rows, faults }: ImportPlan) {
  const sign = (isKnown: boolean) => (isKnown ? "+" : "-");
  const planned = rows.map(
    ({ row, effect, known }) =>
      `${row}${effectLetters[effect]}${sign(known.mentor)}${sign(known.mentee)}`,
  );

  return [...planned, ...faults.map(({ row }) => `${row}x`)].join(" ");
}

/** The rows that do something else now than when they were read. */
export function changedRows(seen: string, plan: ImportPlan): ReadonlyArray<number> {
  const before = new Set(seen.split(" "));

  return digestPlan(plan)
    .split(" ")
    .filter((each) => !before.has(each))
    .map((each) => Number.parseInt(each, 10));
}
