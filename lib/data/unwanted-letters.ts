import "server-only";
import { type LetterKind, letterKinds } from "@/lib/domain/letters";
import type { PersonId } from "@/lib/domain/people";
import { inTheNameOf } from "./db";
import { writingTo } from "./worker-db";

/** Whose letters they are: somebody who is signed in, or who followed the link of a letter of theirs. */
type Reader = { id: PersonId };

/** The kinds of letters that this person can do without; null when there is no such person. */
export async function findUnwanted({ id }: Reader): Promise<ReadonlyArray<LetterKind> | null> {
  const row = await inTheNameOf({ person: id }, (db) =>
    db.person.findUnique({
      where: { id },
      select: { unwantedLetters: { select: { kind: true } } },
    }),
  );

  return row && toKinds(row.unwantedLetters);
}

/** Stops these kinds of letters, or lets them come again. Twice is once. */
export async function saveLetters(
  { id }: Reader,
  { kinds, wanted }: { kinds: ReadonlyArray<LetterKind>; wanted: boolean },
) {
  await inTheNameOf({ person: id }, async (db) => {
    if (wanted) {
      await db.unwantedLetter.deleteMany({ where: { personId: id, kind: { in: [...kinds] } } });
    } else {
      const data = kinds.map((kind) => ({ personId: id, kind }));
      await db.unwantedLetter.createMany({ data, skipDuplicates: true });
    }
  });
}

/** Chooses all at once: these kinds, and no others of those that there are. */
export async function saveWantedLetters(reader: Reader, kinds: ReadonlyArray<LetterKind>) {
  await saveLetters(reader, { kinds, wanted: true });
  const others = letterKinds.filter((kind) => !kinds.includes(kind));
  await saveLetters(reader, { kinds: others, wanted: false });
}

/** The same, for whoever does what waits. */
export async function listUnwanted(personId: string): Promise<ReadonlyArray<LetterKind>> {
  return writingTo(personId, async (db) => {
    // Whoever has taken back their agreement to the notice does without all of them, until they agree anew.
    const [{ hasTakenBack } = { hasTakenBack: false }] = await db.$queryRaw<
      ReadonlyArray<{ hasTakenBack: boolean }>
    >`SELECT EXISTS(SELECT FROM consent_withdrawals WHERE person_id = ${personId}::uuid AND withdrawn_at >= ALL (
        SELECT agreed_at FROM consents WHERE person_id = ${personId}::uuid)) AS "hasTakenBack"`;
    if (hasTakenBack) return letterKinds;

    return toKinds(
      await db.unwantedLetter.findMany({ where: { personId }, select: { kind: true } }),
    );
  });
}

function toKinds(rows: ReadonlyArray<{ kind: string }>) {
  return letterKinds.filter((known) => rows.some(({ kind }) => kind === known));
}
