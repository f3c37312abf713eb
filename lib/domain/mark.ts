/** The part of a hash that a letter prints, in groups that one can read out: enough that no other event has the same. */
export function printedMark(hash: string) {
  return hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, "$1 ");
}
