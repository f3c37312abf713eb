import type { Actor, Pair, PairId, PersonId, ProgramId } from "@/lib/domain/people";

/**
 * The people of every test. Amina mentors Théo: she reads French in Montréal, he
 * English in Vancouver. Sofia coordinates their program. Ravi mentors Noor in the
 * same program, and Hélène coordinates another one.
 */
export const program = "01900000-0000-7000-8000-0000000000a1" as ProgramId;
export const otherProgram = "01900000-0000-7000-8000-0000000000a2" as ProgramId;

export const amina = actor("01900000-0000-7000-8000-0000000000b1");
export const theo = actor("01900000-0000-7000-8000-0000000000b2");
export const sofia = actor("01900000-0000-7000-8000-0000000000b3", program);
export const ravi = actor("01900000-0000-7000-8000-0000000000b4");
export const noor = actor("01900000-0000-7000-8000-0000000000b5");
export const helene = actor("01900000-0000-7000-8000-0000000000b6", otherProgram);

/** Amina and Théo. */
export const pair = pairOf("01900000-0000-7000-8000-0000000000c1", amina, theo);
/** Ravi and Noor. */
export const otherPair = pairOf("01900000-0000-7000-8000-0000000000c2", ravi, noor);

/** The same pair, once its ending was completed. */
export function ended(pair: Pair): Pair {
  return { ...pair, endedAt: new Date("2026-11-20T15:00:00Z") };
}

export function pairOf(id: string, mentor: Actor, mentee: Actor): Pair {
  return {
    id: id as PairId,
    programId: program,
    mentorId: mentor.id,
    menteeId: mentee.id,
    endedAt: null,
  };
}

function actor(id: string, ...coordinates: ReadonlyArray<ProgramId>): Actor {
  return { id: id as PersonId, coordinates };
}
