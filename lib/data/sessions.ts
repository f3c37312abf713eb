import "server-only";
import type { Actor, PersonId, ProgramId } from "@/lib/domain/people";
import type { SecondFactor } from "@/lib/domain/second-factor";
import { privacyNoticeVersion, sessionDays } from "@/lib/domain/sign-in";
import { type Locale, Prisma } from "@/lib/generated/prisma/client";
import { inOneStatement, inTheNameOf, type Transaction } from "./db";
import { hash } from "./hash";

/** The person at the other end, as every page needs them. */
export type Reader = Actor & {
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  /** The programs that this person takes part in or coordinates. */
  belongsTo: ReadonlyArray<ProgramId>;
  /** To the privacy notice as it now stands. */
  hasAgreed: boolean;
  /** When they last proved, in this session, who they are, and whether by a second factor too. */
  provedAt: Date;
  secondFactor: SecondFactor;
};

/** A device on which one is signed in; `key` names it to its owner, and opens nothing. */
export type Device = { key: string; signedInAt: Date; lastSeenAt: Date; isThisOne: boolean };

/** Who is signed in by this token, unless it has lain unused or lasted too long. */
export async function findSession(
  token: string,
): Promise<{ reader: Reader; expiresAt: Date } | null> {
  const [found] = await inOneStatement<Reader & { expiresAt: Date }>(
    Prisma.sql`SELECT * FROM find_session(${hash("session", token)}, ${privacyNoticeVersion})`,
  );
  if (!found) return null;

  const { expiresAt, ...reader } = found;
  return { reader, expiresAt };
}

export async function createSession(token: string, personId: PersonId, expiresAt: Date) {
  await asSession(token, (db, tokenHash) =>
    db.session.createMany({ data: { tokenHash, personId, expiresAt } }),
  );
}

/** Lets a session that is in use live on, though never past its last day. */
export async function prolongSession(token: string, until: Date) {
  await asSession(
    token,
    (db, tokenHash) => db.$executeRaw`
      UPDATE sessions SET last_seen_at = now(),
        expires_at = least(${until}, created_at + make_interval(hours => ${sessionDays * 24}))
      WHERE token_hash = ${tokenHash} AND last_seen_at < now() - interval '1 minute'`,
  );
}

/** Notes that whoever holds this device has just proved once more who they are, and by which code. */
export async function proveSession(token: string, by: "letter" | "second-factor") {
  const now = new Date();
  const data = { provedAt: now, ...(by === "second-factor" && { secondProofAt: now }) };

  await asSession(token, (db, tokenHash) => db.session.updateMany({ where: { tokenHash }, data }));
}

export async function endSession(token: string) {
  await asSession(token, (db, tokenHash) => db.session.deleteMany({ where: { tokenHash } }));
}

export async function endEverySession({ id }: Actor) {
  await inTheNameOf({ person: id }, (db) => db.session.deleteMany({ where: { personId: id } }));
}

/** Ends the session of one of this person's devices; that it is over already is as good. */
export async function endSessionOf({ id }: Actor, device: string) {
  await inTheNameOf({ person: id }, async (db) => {
    const own = await db.session.findMany({
      where: { personId: id },
      select: { tokenHash: true },
    });
    const found = own.filter(({ tokenHash }) => hash("device", tokenHash) === device);
    await db.session.deleteMany({
      where: { tokenHash: { in: found.map(({ tokenHash }) => tokenHash) } },
    });
  });
}

/** The devices on which this person is signed in, the latest first. */
export async function listDevices(
  { id }: Actor,
  token: string | undefined,
): Promise<ReadonlyArray<Device>> {
  const rows = await inTheNameOf({ person: id }, (db) =>
    db.session.findMany({
      where: { personId: id, expiresAt: { gt: new Date() } },
      orderBy: { lastSeenAt: "desc" },
      select: { tokenHash: true, createdAt: true, lastSeenAt: true },
    }),
  );
  const thisHash = token && hash("session", token);

  return rows.map(({ tokenHash, createdAt, lastSeenAt }) => ({
    key: hash("device", tokenHash),
    signedInAt: createdAt,
    lastSeenAt,
    isThisOne: tokenHash === thisHash,
  }));
}

function asSession<Value>(
  token: string,
  work: (db: Transaction, tokenHash: string) => Promise<Value>,
) {
  const tokenHash = hash("session", token);
  return inTheNameOf({ session_hash: tokenHash }, (db) => work(db, tokenHash));
}
