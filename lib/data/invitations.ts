import "server-only";
import { participants } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { whileOpen } from "./while-open";

/** Whether an invitation can be sent again: to one of the two, and while they have never been here. */
type Refused = "pair-ended" | "invited-meanwhile" | "has-arrived";

/**
 * Sends one of the two their invitation again, unless that was done since `basedOn`
 * of them were counted: of two coordinators at once, one letter goes.
 */
export async function inviteAgain(
  grant: Grant<"invitation:send">,
  { person, basedOn }: { person: string; basedOn: number },
): Promise<Result<undefined, Refused>> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    const awaited = await db.person.count({
      where: { id: person, AND: { id: { in: [...participants(pair)] } }, arrivedAt: null },
    });
    if (awaited === 0) return refuse("has-arrived");

    const { count } = await db.invitation.createMany({
      data: {
        pairId: pair.id,
        programId: pair.programId,
        personId: person,
        sequence: basedOn + 1,
        invitedById: actor.id,
      },
      skipDuplicates: true,
    });
    return count > 0 ? accept(undefined) : refuse("invited-meanwhile");
  });
}
