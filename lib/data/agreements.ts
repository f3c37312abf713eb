import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import { type Agreement, confirm, type Version } from "@/lib/domain/agreement";
import type { PairId, PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import type { Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { readClauses } from "./clauses";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

const versionColumns = {
  version: true,
  workingTogether: true,
  difficulties: true,
  confidentiality: true,
  schedule: true,
  cancellations: true,
  contentHash: true,
  writtenAt: true,
  confirmations: {
    orderBy: { confirmedAt: "asc" },
    select: { personId: true, confirmedAt: true, locale: true },
  },
} satisfies Prisma.AgreementVersionSelect;

export async function findAgreement({ actor, pair }: Grant<On<"agreement">>): Promise<Agreement> {
  return inTheNameOf({ person: actor.id }, (db) => readAgreement(db, pair.id));
}

/**
 * Says yes to the text that `seen` names. Both may do so in the same moment, or
 * one of them twice: it ends in one version with one confirmation of each.
 */
export async function saveConfirmation(
  grant: Grant<"agreement:confirm">,
  seen: string,
  locale: Locale,
): Promise<Result<Version, "nothing-to-confirm" | "revised-meanwhile" | "pair-ended">> {
  return whileOpen(grant, (db) => sayYes(db, grant, seen, locale));
}

async function sayYes(
  db: Transaction,
  { actor, pair }: Grant<"agreement:confirm">,
  seen: string,
  locale: Locale,
) {
  const { id: pairId, programId } = pair;
  const yes = { by: actor.id, at: new Date(), locale };

  for (;;) {
    const agreement = await readAgreement(db, pairId);
    const salt = randomUUID();
    const confirmed = confirm(agreement, seen, yes, (text) => hashOfVersion(salt, text));
    if (!confirmed.ok) return confirmed;

    const { version, contentHash, revisions } = confirmed.value;
    const { "working-together": workingTogether, ...others } = revisions;
    if (!agreement.versions.some((known) => known.version === version)) {
      const { count } = await db.agreementVersion.createMany({
        data: { pairId, programId, version, workingTogether, ...others, salt, contentHash },
        skipDuplicates: true,
      });
      // The other one was faster by a moment: their row is there to read now.
      if (count === 0) continue;
    }

    // With a version of one's own goes one's yes, whatever is saved meanwhile: none stands without any.
    await db.agreementConfirmation.createMany({
      data: { pairId, programId, version, personId: actor.id, contentHash, locale },
      skipDuplicates: true,
    });
    return confirmed;
  }
}

/**
 * The hash of a version's text. Without the salt, a short text could be guessed from its hash by whoever
 * reads it; without the secret, by whoever has the database and with it the salt.
 */
export function hashOfVersion(salt: string, text: string) {
  return createHmac("sha256", env().TANDEM_SECRET).update(`${salt}${text}`).digest("hex");
}

/** The whole agreement, within somebody's unit of work. */
export async function readAgreement(db: Transaction, pairId: PairId): Promise<Agreement> {
  const clauses = await readClauses(db, pairId);
  const rows = await db.agreementVersion.findMany({
    where: { pairId },
    orderBy: { version: "asc" },
    select: versionColumns,
  });

  return { clauses, versions: rows.map(toVersion) };
}

function toVersion({
  workingTogether,
  difficulties,
  confidentiality,
  schedule,
  cancellations,
  confirmations,
  ...row
}: Prisma.AgreementVersionGetPayload<{ select: typeof versionColumns }>): Version {
  return {
    ...row,
    revisions: {
      "working-together": workingTogether,
      difficulties,
      confidentiality,
      schedule,
      cancellations,
    },
    confirmations: confirmations.map(({ personId, confirmedAt, locale }) => ({
      by: personId as PersonId,
      at: confirmedAt,
      locale,
    })),
  };
}
