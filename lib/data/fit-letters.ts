import "server-only";
import type { Pause } from "@/lib/domain/pause";
import type { Locale, PersonId } from "@/lib/domain/people";
import { lastPause, toPause } from "./pauses";
import { asWorker } from "./worker-db";

/** Whoever is written to about the fit check. Nothing in it follows from an answer, or from an ending that waits. */
export type FitLetter = {
  programId: string;
  reader: { id: PersonId; name: string; email: string; locale: Locale; timeZone: string };
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

  return {
    programId,
    reader: { ...reader, id: reader.id as PersonId },
    partner: partner.name,
    pause: toPause(pauses[0]),
  };
}
