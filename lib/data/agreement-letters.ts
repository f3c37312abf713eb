import "server-only";
import type { Yes } from "@/lib/domain/agreement-news";
import type { Locale, Pair, PersonId } from "@/lib/domain/people";
import { listMarks } from "./audit-marks";
import { pairColumns, toPair } from "./pairs";
import { type Program, toProgram } from "./programs";
import { writingTo } from "./worker-db";

/** Whom to write to about the agreement, and all that may be said of it: who said yes to which version, and when. */
export type AgreementLetter = {
  pair: Pair;
  reader: { id: PersonId; name: string; email: string; locale: Locale; timeZone: string };
  /** The other one's name. */
  partner: string;
  program: Program;
  yeses: ReadonlyArray<Yes>;
  /** What the register holds of each version that came into force: the hash of that event. */
  marks: ReadonlyMap<number, string>;
};

const half = { select: { id: true, name: true, email: true, locale: true, timeZone: true } };

/** The letter to one of the two; null once the relationship has ended. */
export async function findAgreementLetter(
  pairId: string,
  personId: string,
): Promise<AgreementLetter | null> {
  const [row, marks] = await writingTo(personId, async (db) => [
    await db.pair.findUnique({
      // A join would ask for every column, and the worker may read some.
      relationLoadStrategy: "query",
      where: { id: pairId },
      select: {
        ...pairColumns,
        mentor: half,
        mentee: half,
        program: true,
        confirmations: {
          select: { version: true, personId: true, confirmedAt: true, contentHash: true },
        },
      },
    }),
    await listMarks(db, pairId, "in-force"),
  ]);
  const pair = row && toPair(row);
  if (!pair || pair.endedAt) return null;

  const { mentor, mentee } = row;
  const [reader, partner] = personId === mentor.id ? [mentor, mentee] : [mentee, mentor];
  if (reader.id !== personId) return null;

  return {
    pair,
    reader: { ...reader, id: reader.id as PersonId },
    partner: partner.name,
    program: toProgram(row.program),
    yeses: row.confirmations.map(({ version, personId: by, confirmedAt, contentHash }) => ({
      version,
      by: by as PersonId,
      at: confirmedAt,
      contentHash,
    })),
    marks: new Map([...marks].map(([about, hash]) => [Number.parseInt(about, 10), hash])),
  };
}
