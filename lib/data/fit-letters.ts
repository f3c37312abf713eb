import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import type { Pause } from "@/lib/domain/pause";
import type { Locale } from "@/lib/domain/people";
import { lastPause, toPause } from "./pauses";
import { asWorker } from "./worker-db";

/** Whoever is written to about the fit check. Nothing in it follows from an answer, or from an ending that waits. */
export type FitLetter = {
  programId: string;
  reader: { name: string; email: string; locale: Locale; timeZone: string };
  /** The other one's name. */
  partner: string;
  pause: Pause;
};

/** The letter to one of the two; null once both letters have gone, or the relationship has ended. */
export async function findFitLetter(pairId: string, personId: string): Promise<FitLetter | null> {
  const half = { select: { id: true, name: true, email: true, locale: true, timeZone: true } };
  const row = await asWorker((db) =>
    db.pair.findFirst({
      where: { id: pairId, endings: { none: { completedAt: { not: null }, reopenedAt: null } } },
      select: { programId: true, mentor: half, mentee: half, pauses: lastPause },
    }),
  );
  if (!row) return null;

  const { programId, mentor, mentee, pauses } = row;
  const [reader, partner] = personId === mentor.id ? [mentor, mentee] : [mentee, mentor];
  if (reader.id !== personId) return null;

  return { programId, reader, partner: partner.name, pause: toPause(pauses[0]) };
}

/** Leaves the letter for nine in the morning of another day, by the clocks of a place. */
export async function postponeFitLetter(
  { subject, person }: { subject: string; person: string },
  { day, timeZone }: { day: Day; timeZone: string },
) {
  // Never for at once: where the day begins long before ours, it would be left again and again.
  await asWorker(
    (db) => db.$executeRaw`
      SELECT leave_for_later('fit-check-letter', ${subject}::uuid, ${person}::uuid, greatest(
        (${day}::date + time '09:00') AT TIME ZONE ${timeZone}, now() + interval '1 hour'))`,
  );
}
