const deepest = 32;
const longest = 1_000;
const constants = /^\$(\$.*|undefined|NaN|-?Infinity|-0|K[0-9a-f]+)$/s;
const reference = /^\$@?([0-9a-f]+)((?::[^:]+)*)$/;

/** The pieces of a reply, by their numbers. */
export type Pieces = ReadonlyMap<string, unknown>;

/**
 * Reads what React's browser code sends to an action: numbered pieces of JSON, in
 * which `$1` points to another piece. Null where a piece is no JSON, where a
 * pointer leads nowhere, or where something is sent that none of our forms sends.
 */
export function readReply(entries: Iterable<readonly [string, string]>): Pieces | null {
  const pieces = new Map<string, unknown>();
  try {
    for (const [name, text] of entries) {
      if (/^[0-9a-f]+$/.test(name)) pieces.set(name, JSON.parse(text));
    }
  } catch {
    return null;
  }
  return [...pieces.values()].every((piece) => isSound(piece, pieces, 0)) ? pieces : null;
}

function isSound(value: unknown, pieces: Pieces, depth: number): boolean {
  if (typeof value === "string") return !value.startsWith("$") || leadsSomewhere(value, pieces);
  if (typeof value !== "object" || value === null) return true;

  const values = Object.values(value);
  return (
    depth < deepest &&
    values.length <= longest &&
    values.every((each) => isSound(each, pieces, depth + 1))
  );
}

function leadsSomewhere(pointer: string, pieces: Pieces) {
  if (constants.test(pointer)) return true;

  const [, piece = "", path = ""] = reference.exec(pointer) ?? [];
  let target = pieces.get(piece);
  for (const step of path.split(":").slice(1)) {
    target = isComposed(target) && Object.hasOwn(target, step) ? target[step] : undefined;
  }
  // A pointer to a pointer could go round for ever.
  return isComposed(target);
}

function isComposed(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
