import type { Actor, Pair, ProgramId } from "./people";

export type PairRole = "mentor" | "mentee" | "coordinator";

const theTwo = ["mentor", "mentee"] as const;
const everyone = ["mentor", "mentee", "coordinator"] as const;
const coordination = ["coordinator"] as const;

/** Who may do what to a pair. This table is the whole authorization policy. */
const allowed = {
  "pair:view": everyone,
  "pair:export": theTwo,
  "meeting:view": theTwo,
  "meeting:plan": theTwo,
  "meeting:attend": theTwo,
  "preparation:view": theTwo,
  "preparation:write": theTwo,
  "agreement:view": theTwo,
  "agreement:record": theTwo,
  "agreement:confirm": theTwo,
  "agreement:review": theTwo,
  "reflection:view": theTwo,
  "reflection:write": theTwo,
  "fit-check:view": theTwo,
  "fit-check:answer": theTwo,
  "pause:view": theTwo,
  "pause:choose": theTwo,
  "help:view": theTwo,
  "help:ask": theTwo,
  "help:answer": coordination,
  "ending:view": theTwo,
  "ending:request": theTwo,
  "ending:complete": coordination,
  "ending:reopen": coordination,
  "after-the-end:answer": theTwo,
  "record:view": coordination,
  "record:note": coordination,
  "invitation:send": coordination,
  "invitation:take-back": coordination,
  "request:charge": coordination,
  "pause:arrange": coordination,
  "ending:decide": coordination,
} as const satisfies Record<string, ReadonlyArray<PairRole>>;

export type PairAction = keyof typeof allowed;

/** `On<"agreement">` is every action on a pair's agreement. */
export type On<Subject extends string> = Extract<PairAction, `${Subject}:${string}`>;

export const pairActions = Object.keys(allowed) as ReadonlyArray<PairAction>;

declare const grantedAction: unique symbol;

/**
 * Proof that `actor` may do `Action` to `pair`. Only `grant` makes one, and the
 * data layer asks for one, so a query cannot run before its permission check.
 */
export type Grant<Action extends PairAction> = {
  readonly actor: Actor;
  readonly pair: Pair;
  readonly [grantedAction]: Action;
};

export function roleIn(pair: Pair, actor: Actor): PairRole | null {
  // A coordinator who also mentors acts as a mentor in their own pair, so that
  // nobody can decide about an ending of their own.
  if (actor.id === pair.mentorId) return "mentor";
  if (actor.id === pair.menteeId) return "mentee";
  return actor.coordinates.includes(pair.programId) ? "coordinator" : null;
}

/**
 * A pair that has ended is only read; but whoever asked for help before is still
 * answered, and what comes next is answered and decided only then.
 */
export function isStillOpen(action: PairAction, pair: Pair) {
  return pair.endedAt === null || action.endsWith(":view") || afterTheEnd.includes(action);
}

const afterTheEnd: ReadonlyArray<PairAction> = [
  "pair:export",
  "help:answer",
  "request:charge",
  "ending:reopen",
  "after-the-end:answer",
  "record:note",
];

export function grant<Action extends PairAction>(
  actor: Actor,
  action: Action,
  pair: Pair,
): Grant<Action> | null {
  const role = roleIn(pair, actor);
  const roles: ReadonlyArray<PairRole> = allowed[action];
  if (!role || !roles.includes(role) || !isStillOpen(action, pair)) return null;

  return { actor, pair } as Grant<Action>;
}

declare const coordinated: unique symbol;

/**
 * Proof that `actor` coordinates the program: for what a coordinator does to the
 * program itself. What they do to one of its pairs takes a `Grant` on that pair.
 */
export type ProgramGrant = {
  readonly actor: Actor;
  readonly programId: ProgramId;
  readonly [coordinated]: true;
};

export function grantProgram(actor: Actor, programId: unknown): ProgramGrant | null {
  const own = actor.coordinates.find((coordinated) => coordinated === programId);

  return own ? ({ actor, programId: own } as ProgramGrant) : null;
}
