import "server-only";
import { randomBytes } from "node:crypto";
import type { Actor, Locale } from "@/lib/domain/people";
import { inTheNameOf } from "./db";
import { hash } from "./hash";

/** When somebody meets, and not with whom or where. */
export type BusyTime = { pairId: string; meeting: number; startsAt: Date; sequence: number };

/** Since when this person has a private address; null when they have none. */
export async function findCalendarFeed({ id }: Actor): Promise<{ madeAt: Date } | null> {
  return inTheNameOf({ person: id }, (db) =>
    db.calendarFeed.findUnique({ where: { personId: id }, select: { madeAt: true } }),
  );
}

/** Makes a private address, in place of the one before. Its secret is told here once, and kept nowhere. */
export async function createCalendarFeed({ id }: Actor): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const secretHash = hash("calendar", secret);

  await inTheNameOf({ person: id }, async (db) => {
    // Two at once, as a double click is: one after the other, and the last one holds.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id} || ' calendar', 0))`;
    await db.calendarFeed.deleteMany({ where: { personId: id } });
    await db.calendarFeed.create({ data: { personId: id, secretHash } });
  });
  return secret;
}

export async function endCalendarFeed({ id }: Actor) {
  await inTheNameOf({ person: id }, (db) =>
    db.calendarFeed.deleteMany({ where: { personId: id } }),
  );
}

/** What the address of this secret shows; null when it is nobody's, any more or ever. */
export async function findBusyTimes(
  secret: string,
): Promise<{ locale: Locale; times: ReadonlyArray<BusyTime> } | null> {
  const secretHash = hash("calendar", secret);

  return inTheNameOf({ calendar_hash: secretHash }, async (db) => {
    // Finding the address is what proves who asks: from this statement on, that person does.
    const [owner] = await db.$queryRaw<Array<{ id: string }>>`
      SELECT person_id AS id, set_config('app.person_id', person_id::text, true)
      FROM calendar_feeds WHERE secret_hash = ${secretHash}`;
    if (!owner) return null;

    const times = await db.$queryRaw<BusyTime[]>`
      SELECT d.pair_id AS "pairId", d.meeting, d.starts_at AS "startsAt", d.sequence
      FROM pairs p JOIN meeting_dates d ON d.pair_id = p.id
      WHERE ${owner.id}::uuid IN (p.mentor_id, p.mentee_id) AND is_open(p.id)
        AND d.starts_at > now() - interval '1 year'
      ORDER BY d.starts_at LIMIT 500`;
    const { locale } = await db.person.findUniqueOrThrow({
      where: { id: owner.id },
      select: { locale: true },
    });
    return { locale, times };
  });
}
