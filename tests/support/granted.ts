import { type Fresh, freshly } from "@/lib/domain/fresh";
import type { Actor, Pair, ProgramId } from "@/lib/domain/people";
import {
  type Grant,
  grant,
  grantProgram,
  type PairAction,
  type ProgramGrant,
} from "@/lib/domain/policy";
import { pair as aminaAndTheo, program as theirs } from "./cast";

/** The grant that the policy gives; a test that asks for one it refuses fails here. */
export function granted<Action extends PairAction>(
  actor: Actor,
  action: Action,
  pair: Pair = aminaAndTheo,
): Grant<Action> {
  const given = grant(actor, action, pair);
  if (!given) throw new Error(`The policy does not grant ${action}`);

  return given;
}

/**
 * A grant that the policy would refuse: what a fault in the application could
 * hand to the data layer, to see that the database refuses it too.
 */
export function stolen<Action extends PairAction>(
  actor: Actor,
  _action: Action,
  pair: Pair = aminaAndTheo,
): Grant<Action> {
  return { actor, pair } as Grant<Action>;
}

/** As if this person had just typed a code. */
export function justProved(actor: Actor): Fresh {
  const proof = freshly(actor, new Date(), new Date());
  if (!proof) throw new Error("Whoever has just proved who they are has not");

  return proof;
}

/** The grant on a program, the one of Amina and Théo unless said otherwise. */
export function grantedProgram(actor: Actor, program: ProgramId = theirs): ProgramGrant {
  const given = grantProgram(actor, program);
  if (!given) throw new Error("The policy does not grant this program");

  return given;
}

/** A grant on a program that the policy would refuse, to see that Postgres refuses it too. */
export function stolenProgram(actor: Actor, programId: ProgramId = theirs): ProgramGrant {
  return { actor, programId } as ProgramGrant;
}
