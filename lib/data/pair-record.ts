import "server-only";
import type { PersonId } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { canBeReopenedUntil } from "@/lib/domain/reopening";
import type { Told } from "@/lib/domain/timeline";
import { inTheNameOf } from "./db";

/** The invitations that have left Tandem for one of the two, about this pair. */
type Invited = { person: PersonId; times: number; lastAt: Date };

/** What waits for the coordination about this pair, and where it is settled, below the program's pages. */
type WaitingRequest = { kind: "ending" | "reopening" | "help"; path: string };

/** What the coordination keeps of a pair: whom it invited, what it was told, and what waits for it. */
export type PairRecord = {
  invited: ReadonlyArray<Invited>;
  told: ReadonlyArray<Told>;
  waiting: ReadonlyArray<WaitingRequest>;
};

export async function findPairRecord({ actor, pair }: Grant<"record:view">): Promise<PairRecord> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.pair.findUniqueOrThrow({
      where: { id: pair.id },
      select: {
        invitations: {
          distinct: ["personId"],
          orderBy: { sequence: "desc" },
          select: { personId: true, invitedAt: true, sequence: true },
        },
        helpRequests: { select: { id: true, personId: true, askedAt: true, answeredAt: true } },
        endings: {
          select: {
            id: true,
            askedAt: true,
            takenBackAt: true,
            completedAt: true,
            reopeningWishedAt: true,
            reopenedAt: true,
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const { helpRequests, endings, invitations } = row;
  const now = new Date();

  return {
    invited: invitations.map(({ personId, sequence, invitedAt }) => ({
      person: personId as PersonId,
      times: sequence,
      lastAt: invitedAt,
    })),
    told: [
      ...helpRequests.flatMap(({ personId, askedAt, answeredAt }): ReadonlyArray<Told> => {
        const person = personId as PersonId;
        return [
          { what: "help-asked", at: askedAt, person },
          ...(answeredAt ? [{ what: "help-answered" as const, at: answeredAt, person }] : []),
        ];
      }),
      ...endings.flatMap(
        ({ askedAt, takenBackAt, completedAt }): ReadonlyArray<Told> => [
          // The coordination's own ending was asked by nobody.
          ...(askedAt.getTime() === completedAt?.getTime()
            ? []
            : [{ what: "ending-asked" as const, at: askedAt }]),
          ...(takenBackAt ? [{ what: "ending-taken-back" as const, at: takenBackAt }] : []),
        ],
      ),
    ],
    waiting: [
      ...endings.flatMap((ending): ReadonlyArray<WaitingRequest> => {
        const path = `/endings/${ending.id}`;
        if (!ending.takenBackAt && !ending.completedAt) return [{ kind: "ending", path }];
        return canBeReopenedUntil(ending, now) ? [{ kind: "reopening", path }] : [];
      }),
      ...helpRequests.flatMap(
        ({ id, answeredAt }): ReadonlyArray<WaitingRequest> =>
          answeredAt ? [] : [{ kind: "help", path: `/help/${id}` }],
      ),
    ],
  };
}
