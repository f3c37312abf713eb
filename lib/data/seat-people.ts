import "server-only";
import type { Half } from "@/lib/domain/member";
import type { Newcomer } from "@/lib/domain/newcomer";
import type { Actor, PersonId } from "@/lib/domain/people";
import type { Grant, ProgramGrant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { isTakenAlready } from "./errors";
import { seatWithin } from "./match-pairs";

/** Brings one person in, who waits for a match from now on; somebody who is in already, and waits, goes on waiting. */
export async function addPerson(
  { actor, programId }: ProgramGrant,
  newcomer: Newcomer,
  waitsAs: Half,
): Promise<PersonId> {
  return inTheNameOf({ person: actor.id }, async (db) => {
    const seated = (await seatWithin(db, programId, [newcomer])).get(newcomer.email);
    if (!seated) throw new Error("Nobody was seated: the address was not normalised");

    await db.member.updateMany({
      where: { programId, personId: seated.id, waitsSince: null },
      data: { waitsSince: new Date(), waitsAs },
    });
    return seated.id;
  });
}

/** Has somebody wait for a match, or wait no more. */
export async function saveWaiting(
  { actor, programId }: ProgramGrant,
  personId: string,
  waitsAs: Half | null,
) {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.member.updateMany({
      where: { programId, personId },
      data: { waitsAs, waitsSince: waitsAs && new Date() },
    }),
  );
}

/**
 * Corrects how somebody is written to who has not come yet; whoever was signed in by the old address is so no more.
 * What was written to a wrong address was read by nobody, or by somebody else: `invited` counts the invitations that
 * go to the right one.
 */
export async function correctPerson(
  { actor, programId }: ProgramGrant,
  personId: string,
  { name, email, locale }: Newcomer,
): Promise<Result<{ invited: number }, "arrived-meanwhile" | "address-known">> {
  const where = { id: personId, arrivedAt: null, memberships: { some: { programId } } };
  try {
    return await inTheNameOf({ person: actor.id }, async (db) => {
      const before = await db.person.findFirst({ where, select: { email: true } });
      const { count } = await db.person.updateMany({
        where,
        data: { name, email, ...(locale ? { locale, localeKnown: true } : { localeKnown: false }) },
      });
      if (count === 0) return refuse("arrived-meanwhile");

      const isElsewhere = before?.email !== email;
      return accept({
        invited: isElsewhere ? await inviteAnew(db, actor, programId, personId) : 0,
      });
    });
  } catch (error) {
    if (isTakenAlready(error)) return refuse("address-known");
    throw error;
  }
}

/** To each match of theirs that stands in the program, but for one with whoever corrects. */
function inviteAnew(db: Transaction, { id: actor }: Actor, programId: string, personId: string) {
  return db.$executeRaw`
    INSERT INTO invitations (id, program_id, pair_id, person_id, sequence, invited_by_id)
    SELECT gen_random_uuid(), program_id, pairs.id, ${personId}::uuid, 1 + (
      SELECT coalesce(max(sequence), 0) FROM invitations WHERE pair_id = pairs.id AND person_id = ${personId}::uuid
    ), ${actor}::uuid
    FROM pairs WHERE program_id = ${programId}::uuid AND ${personId}::uuid IN (mentor_id, mentee_id)
      AND is_open(pairs.id) AND coordinates(program_id, pairs.id)
    ON CONFLICT DO NOTHING`;
}

/** Lets somebody go who has no pair in the program, and never had one. */
export async function letGo(
  { actor, programId }: ProgramGrant,
  personId: string,
): Promise<Result<undefined, "has-a-pair">> {
  const { count } = await inTheNameOf({ person: actor.id }, (db) =>
    db.member.deleteMany({ where: { programId, personId } }),
  );

  return count > 0 ? accept(undefined) : refuse("has-a-pair");
}

/** Undoes a match to which neither of the two has come; both wait again. */
export async function takeBackInvitation({
  actor,
  pair: { id, programId, mentorId, menteeId },
}: Grant<"invitation:take-back">): Promise<Result<undefined, "arrived-meanwhile">> {
  return inTheNameOf({ person: actor.id }, async (db) => {
    const { count } = await db.pair.deleteMany({ where: { id, programId } });
    if (count === 0) return refuse("arrived-meanwhile");

    await waitAgain(db, { programId, personId: mentorId }, "mentor");
    await waitAgain(db, { programId, personId: menteeId }, "mentee");
    return accept(undefined);
  });
}

function waitAgain(
  db: Transaction,
  member: { programId: string; personId: string },
  waitsAs: Half,
) {
  const { programId, personId } = member;

  return db.member.updateMany({
    where: {
      ...member,
      waitsSince: null,
      person: {
        mentoring: { none: { programId, mentorId: personId } },
        menteeOf: { none: { programId, menteeId: personId } },
      },
    },
    data: { waitsSince: new Date(), waitsAs },
  });
}
