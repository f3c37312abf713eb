import type { PairId, PersonId } from "./people";

/** What a change may be about, in the words of the triggers that tell of it. */
export const subjects = [
  "agreement",
  "confirmation",
  "suggestions",
  "reviews",
  "marks",
  "arrival",
  "step",
  "held",
  "dates",
  "notes",
  "reflections",
  "doubts",
  "pause",
  "pair",
  "coordination",
] as const;

export type Subject = (typeof subjects)[number];

/** That something which the two of a pair see has changed; `by` is null where it is nobody's business. */
export type Told = { pair: PairId; about: Subject; by: PersonId | null };

/** That somebody has signed out, on this device or another. */
export type SignedOut = { person: PersonId };

/** Reads what Postgres tells: ids alone. Null is what we do not know how to take. */
export function readTold(payload: string): Told | SignedOut | null {
  const { pair, about, by, person } = fieldsOf(payload);
  if (isId(person)) return { person: person as PersonId };
  if (!isId(pair) || !isSubject(about)) return null;

  return { pair: pair as PairId, about, by: isId(by) ? (by as PersonId) : null };
}

function fieldsOf(payload: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(payload));
  } catch {
    return {};
  }
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);
}

function isSubject(value: unknown): value is Subject {
  return subjects.some((known) => known === value);
}
