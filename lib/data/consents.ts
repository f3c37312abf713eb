import "server-only";
import type { Actor } from "@/lib/domain/people";
import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import { inTheNameOf } from "./db";

/** What a person has agreed to last, and whether they have taken it back since. */
type Consented = { version: number; agreedAt: Date; takenBackAt: Date | null };

export async function findConsent({ id }: Actor): Promise<Consented | null> {
  const row = await inTheNameOf({ person: id }, (db) =>
    db.person.findUniqueOrThrow({
      where: { id },
      select: {
        consents: { orderBy: { agreedAt: "desc" }, take: 1 },
        consentWithdrawals: { orderBy: { withdrawnAt: "desc" }, take: 1 },
      },
    }),
  );
  const [last] = row.consents;
  const takenBackAt = row.consentWithdrawals[0]?.withdrawnAt ?? null;

  return (
    (last && {
      version: last.noticeVersion,
      agreedAt: last.agreedAt,
      takenBackAt: takenBackAt && takenBackAt >= last.agreedAt ? takenBackAt : null,
    }) ??
    null
  );
}

/** Agreeing twice is agreeing once; after taking it back, it is agreeing anew. */
export async function saveConsent({ id }: Actor) {
  await inTheNameOf(
    { person: id },
    (db) => db.$executeRaw`
      INSERT INTO consents (person_id, notice_version)
      SELECT id, ${privacyNoticeVersion} FROM people
      WHERE id = ${id}::uuid AND NOT has_agreed(id, ${privacyNoticeVersion})`,
  );
}

/** Takes back whatever was agreed to. What there is stays as it is, and nobody can go on without agreeing anew. */
export async function takeConsentBack({ id }: Actor) {
  await inTheNameOf({ person: id }, (db) =>
    db.consentWithdrawal.createMany({ data: { personId: id }, skipDuplicates: true }),
  );
}
