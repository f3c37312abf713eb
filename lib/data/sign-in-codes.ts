import "server-only";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { codeMinutes, codeTries } from "@/lib/domain/sign-in";
import { inTheNameOf, type Transaction } from "./db";
import { hash } from "./hash";

export type CodeUnderWay = { email: string; isUsable: boolean };

/** Keeps a code for the one browser that knows `browser`; both are stored as hashes alone. */
export async function saveCode({
  browser,
  email,
  code,
}: {
  browser: string;
  email: string;
  code: string;
}) {
  await asBrowser(browser, (db, browserHash) =>
    db.signInCode.createMany({
      data: {
        browserHash,
        email,
        codeHash: codeHash(browser, code),
        expiresAt: new Date(Date.now() + codeMinutes * 60_000),
      },
    }),
  );
}

export async function findCode(browser: string): Promise<CodeUnderWay | null> {
  const row = await asBrowser(browser, (db, browserHash) =>
    db.signInCode.findUnique({
      where: { browserHash },
      select: { email: true, expiresAt: true, tries: true, spentAt: true },
    }),
  );

  return row && { email: row.email, isUsable: whyUnusable(row) === null };
}

/** Spends a code, once and for all, and tells whose address it proves; every try counts. */
export async function spendCode(
  browser: string,
  code: string,
): Promise<Result<string, "wrong-code" | "code-expired" | "too-many-tries" | "other-browser">> {
  return asBrowser(browser, async (db, browserHash) => {
    // One statement: of many tries at the same moment, five count and one wins.
    const [tried] = await db.$queryRaw<Array<{ email: string; tries: number; isRight: boolean }>>`
      UPDATE sign_in_codes SET tries = tries + 1,
        spent_at = CASE WHEN code_hash = ${codeHash(browser, code)} THEN now() END
      WHERE browser_hash = ${browserHash}
        AND spent_at IS NULL AND expires_at > now() AND tries < ${codeTries}
      RETURNING email, tries, spent_at IS NOT NULL AS "isRight"`;
    if (tried?.isRight) return accept(tried.email);
    if (tried) return refuse(tried.tries < codeTries ? "wrong-code" : "too-many-tries");

    const row = await db.signInCode.findUnique({ where: { browserHash } });
    return refuse(row ? (whyUnusable(row) ?? "code-expired") : "other-browser");
  });
}

/** Forgets the codes that nobody can use any more. */
export async function sweepCodes() {
  await inTheNameOf(
    "anybody",
    (db) => db.$executeRaw`
      DELETE FROM sign_in_codes WHERE expires_at < now() - interval '1 day'`,
  );
}

function whyUnusable(row: { expiresAt: Date; tries: number; spentAt: Date | null }) {
  if (row.spentAt || row.expiresAt <= new Date()) return "code-expired";
  return row.tries < codeTries ? null : "too-many-tries";
}

/** Bound to its browser: the same code asked for elsewhere has another hash. */
function codeHash(browser: string, code: string) {
  return hash("code", `${browser}:${code}`);
}

function asBrowser<Value>(
  browser: string,
  work: (db: Transaction, browserHash: string) => Promise<Value>,
) {
  const browserHash = hash("browser", browser);
  return inTheNameOf({ sign_in_browser: browserHash }, (db) => work(db, browserHash));
}
