import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import type { QueuedRequest } from "@/lib/domain/queue";
import { reopenableSince } from "@/lib/domain/reopening";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

/** A request, by when it was asked: where the next part of the list begins. */
export type AfterRequest = Pick<QueuedRequest, "id" | "askedAt">;

export type RequestPart = {
  rows: ReadonlyArray<QueuedRequest>;
  next: AfterRequest | null;
};

const rowsInPart = 30;

type RequestRow = Omit<QueuedRequest, "charge"> & {
  charge: { by: string; name: string; since: string } | null;
};

/** What waits for the coordination of a program: whoever has waited longest comes first. */
export async function listRequests(grant: ProgramGrant, after: AfterRequest | null = null) {
  const from = Prisma.sql`(${after?.askedAt ?? new Date(0)}, ${after?.id ?? nobody}::uuid)`;
  const ordered = (moment: string) => orderedBy(moment, "ASC");
  const program = Prisma.sql`program_id = ${grant.programId}::uuid`;

  return listParts(
    grant,
    Prisma.sql`
      (SELECT ${helpColumns} FROM help_requests
        WHERE ${program} AND answered_at IS NULL AND (asked_at, id) > ${from} ${ordered("asked_at")})
      UNION ALL
      (SELECT ${endingColumns} FROM endings
        WHERE ${program} AND taken_back_at IS NULL AND completed_at IS NULL
          AND (asked_at, id) > ${from} ${ordered("asked_at")})
      UNION ALL
      (SELECT id, 'reopening', pair_id, reopening_wished_at, completed_at, NULL, NULL FROM endings
        WHERE ${program} AND reopening_wished_at IS NOT NULL AND reopened_at IS NULL
          AND completed_at > ${reopenableSince(new Date())}
          AND (reopening_wished_at, id) > ${from} ${ordered("reopening_wished_at")})`,
    "ASC",
  );
}

/** What was settled, the newest request first. What was taken back again is nobody's to look up. */
export async function listSettledRequests(grant: ProgramGrant, after: AfterRequest | null = null) {
  const from = Prisma.sql`(${after?.askedAt ?? new Date("2200-01-01")}, ${after?.id ?? nobody}::uuid)`;
  const program = Prisma.sql`program_id = ${grant.programId}::uuid`;

  return listParts(
    grant,
    Prisma.sql`
      (SELECT ${helpColumns} FROM help_requests
        WHERE ${program} AND answered_at IS NOT NULL AND (asked_at, id) < ${from} ${orderedBy("asked_at", "DESC")})
      UNION ALL
      (SELECT ${endingColumns} FROM endings
        WHERE ${program} AND completed_at IS NOT NULL AND (asked_at, id) < ${from} ${orderedBy("asked_at", "DESC")})`,
    "DESC",
  );
}

const nobody = "00000000-0000-0000-0000-000000000000";
const helpColumns = Prisma.sql`id, 'help' AS kind, pair_id, asked_at, NULL::timestamptz AS ended_at,
  answered_at AS settled_at, person_id AS writer`;
const endingColumns = Prisma.sql`id, 'ending' AS kind, pair_id, asked_at, NULL::timestamptz AS ended_at,
  completed_at AS settled_at, NULL::uuid AS writer`;

function orderedBy(moment: string, direction: "ASC" | "DESC", id = "id") {
  return Prisma.raw(`ORDER BY ${moment} ${direction}, ${id} ${direction} LIMIT ${rowsInPart + 1}`);
}

/** Each with its two, what was chosen to be shown of it, and who has taken charge; none of one's own pairs. */
async function listParts(
  { actor }: ProgramGrant,
  asked: Prisma.Sql,
  direction: "ASC" | "DESC",
): Promise<RequestPart> {
  const rows = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<ReadonlyArray<RequestRow>>`
      WITH asked AS (${asked})
      SELECT asked.id, kind, pairs.id AS "pairId", asked_at AS "askedAt", ended_at AS "endedAt",
        settled_at AS "settledAt",
        json_build_object('id', mentor.id, 'name', mentor.name) AS mentor,
        json_build_object('id', mentee.id, 'name', mentee.name) AS mentee,
        CASE kind WHEN 'help' THEN json_build_array(writer) WHEN 'ending' THEN shown.askers ELSE '[]' END AS askers,
        kind = 'ending' AND shown.reasons > 0 AS "showsReason",
        (SELECT json_build_object('by', people.id, 'name', people.name, 'since', taken_at)
          FROM request_charges JOIN people ON people.id = taken_by_id WHERE request_id = asked.id) AS charge
      FROM asked
      JOIN pairs ON pairs.id = pair_id AND ${actor.id}::uuid NOT IN (mentor_id, mentee_id)
      JOIN people AS mentor ON mentor.id = mentor_id
      JOIN people AS mentee ON mentee.id = mentee_id
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(asked_by_id ORDER BY asked_by_id) FILTER (WHERE asked_by_id IS NOT NULL), '[]') AS askers,
          count(reason) AS reasons
        FROM ending_disclosures WHERE ending_disclosures.pair_id = pairs.id
      ) AS shown
      ${orderedBy("asked_at", direction, "asked.id")}`,
  );
  const part = rows.slice(0, rowsInPart);

  return {
    // JSON knows no dates.
    rows: part.map(({ charge, ...row }) => ({
      ...row,
      charge: charge && { ...charge, by: charge.by, since: new Date(charge.since) },
    })) as ReadonlyArray<QueuedRequest>,
    next: rows.length > rowsInPart ? (part.at(-1) as AfterRequest) : null,
  };
}
