/** No name is longer. */
const longest = 120;

/** What somebody looks for, from an address, where anything may stand. */
export function readSearch(value: unknown) {
  return typeof value === "string" && value.isWellFormed()
    ? value.replaceAll("\0", "").trim().slice(0, longest)
    : "";
}
