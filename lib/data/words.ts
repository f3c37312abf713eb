import "server-only";
import { env } from "@/lib/env";
import { openWords, sealWords } from "@/lib/seal/cipher";
import { placeOf, type RowOf, type SealedColumn } from "@/lib/seal/sealed-columns";

/**
 * Words as Postgres keeps them: sealed for one column of one row of one person, which `row` names. None stay none,
 * so that Postgres sees whether there are any.
 */
export function seal<Column extends SealedColumn, Words extends string | null>(
  column: Column,
  row: RowOf<Column>,
  words: Words,
): Words {
  return throughSeal(sealWords, column, row, words);
}

/** The words that were sealed there; throws rather than give what was not, or what was moved. */
export function open<Column extends SealedColumn, Words extends string | null>(
  column: Column,
  row: RowOf<Column>,
  sealed: Words,
): Words {
  return throughSeal(openWords, column, row, sealed);
}

function throughSeal<Words extends string | null>(
  pass: typeof sealWords,
  column: SealedColumn,
  row: Readonly<Record<string, string | number>>,
  words: Words,
) {
  const place = placeOf(column, (name) => row[name]);

  return (words && pass(env().TANDEM_KEYS, place, words)) as Words;
}
