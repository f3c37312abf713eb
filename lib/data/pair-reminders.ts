import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import { reminderOf } from "@/lib/domain/pair-reminder";
import type { ProgramGrant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { listOverviewsOf, type Overview } from "./overviews";
import { coordinatedPairs } from "./pairs";

/** The most pairs that are reminded at once: as many as a page of the desk shows. */
const mostReminded = 50;

/** A pair that may be reminded, with the reminders that it has had. */
export type Remindable = { overview: Overview; reminders: number; lastRemindedAt: Date | null };

/** Of these pairs those that this person coordinates, in the order in which they were named. */
export async function listRemindable(
  grant: ProgramGrant,
  pairIds: ReadonlyArray<string>,
): Promise<ReadonlyArray<Remindable>> {
  const ids = [...new Set(pairIds)].slice(0, mostReminded);
  const { actor, programId } = grant;
  const [overviews, counted] = await Promise.all([
    listOverviewsOf(grant, ids),
    inTheNameOf({ person: actor.id }, (db) =>
      db.reminder.groupBy({
        by: ["pairId"],
        where: { pairId: { in: ids }, pair: coordinatedPairs(actor.id, programId) },
        _max: { sequence: true, remindedAt: true },
      }),
    ),
  ]);

  return ids.flatMap((id) => {
    const overview = overviews.find(({ pair }) => pair.id === id);
    const last = counted.find(({ pairId }) => pairId === id)?._max;
    if (!overview) return [];
    return { overview, reminders: last?.sequence ?? 0, lastRemindedAt: last?.remindedAt ?? null };
  });
}

/** A reminder as it was read before it was sent: to whom, about what, and after how many others. */
export type Previewed = { pairId: string; about: StallReason; basedOn: number };

/**
 * Sends the reminders that still say what they said when they were read. Of two
 * coordinators at once one is heard; refused where none of them is to go any more.
 */
export async function sendReminders(
  grant: ProgramGrant,
  previewed: ReadonlyArray<Previewed>,
): Promise<Result<undefined, "nothing-to-remind-of" | "reminded-lately">> {
  const { actor, programId } = grant;
  const now = new Date();
  const pairs = await listRemindable(
    grant,
    previewed.map(({ pairId }) => pairId),
  );
  const still = previewed.filter(({ pairId, about }) => {
    const found = pairs.find(({ overview }) => overview.pair.id === pairId);
    if (!found) return false;
    const { overview, lastRemindedAt } = found;
    const reminder = reminderOf(overview.pair, overview.progress, lastRemindedAt, now);
    return reminder.ok ? reminder.value === about : reminder.refusal === "reminded-lately";
  });
  if (still.length === 0) return refuse("nothing-to-remind-of");

  // What Postgres would refuse for one pair is left out, so that the others are still reminded.
  const sent = await inTheNameOf(
    { person: actor.id },
    (db) => db.$executeRaw`
      INSERT INTO reminders (id, program_id, pair_id, sequence, about, reminded_by_id)
      SELECT gen_random_uuid(), ${programId}::uuid, "pairId", "basedOn" + 1, about, ${actor.id}::uuid
      FROM jsonb_to_recordset(${JSON.stringify(still)}::jsonb) AS read("pairId" uuid, about text, "basedOn" int)
      WHERE is_open("pairId") AND NOT reminded_lately("pairId")
      ON CONFLICT DO NOTHING`,
  );
  return sent > 0 ? accept(undefined) : refuse("reminded-lately");
}
