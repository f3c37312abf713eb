import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordOwnExport } from "@/app/[locale]/account/export/word-export";
import { disconnect } from "@/lib/data/db";
import { findOwnExport } from "@/lib/data/own-export";
import { isCopied } from "@/lib/domain/data-map";
import { mappedPairs } from "@/lib/domain/mapped-pairs";
import { mappedPeople } from "@/lib/domain/mapped-people";
import { wording } from "@/lib/i18n/wording";
import { readKeys } from "@/lib/seal/keys";
import { sealPlainWords } from "@/prisma/seal-words";
import { amina, otherPair, pair, program, theo } from "@/tests/support/cast";
import { listColumns } from "@/tests/support/catalogue";
import { useDatabase } from "@/tests/support/db";
import { justProved } from "@/tests/support/granted";
import { keys } from "@/tests/support/postgres";
import { asSuperuser } from "@/tests/support/seats";
import { tableClasses } from "@/tests/support/table-classes";
import { canary, contentRows, dropChecks } from "@/tests/support/write-content";

const map = { ...mappedPeople, ...mappedPairs };
const tables = Object.values(tableClasses)
  .flat()
  .filter((table) => table !== "_prisma_migrations")
  .sort();

/** Codes where the copy says them in words; everywhere else a canary. */
const known = {
  pair_id: pair.id,
  program_id: program,
  prompt: "hopes",
  clause: "schedule",
  question: "in-three-years",
  answer: "reservations",
  about: "no-date",
  choices: '{"frequency": ["monthly"]}',
  time_zone: "America/Toronto",
  times: "{2026-12-01T15:00:00Z}",
  meeting: "1",
  version: "1",
  revision: "1",
  schedule: "1",
  reads_as: "1",
  content_hash: "the hash of a version",
};

const ofCoordination = ["coordinator_notes", "request_charges"];

const pool = new Pool({ connectionString: useDatabase().ownerUrl, max: 1 });
let copy = {};

beforeAll(() =>
  asSuperuser(async (client) => {
    await dropChecks(client);
    await client.query("insert into consents values ($1, 1), ($2, 1)", [amina.id, theo.id]);
    await client.query("insert into coordinators values ($1, $2)", [program, amina.id]);
    await client.query(
      "update people set pronouns = 'elle', introduction = 'Bonjour', introduction_locale = 'fr' where id = $1",
      [amina.id],
    );
    const seated = ["coordinators", "consents", "members", "pairs", "people", "programs"];
    // Row by row, whatever follows from it and leans on it.
    await client.query("set session_replication_role = replica");
    const written = tables.filter((table) => mapped(table) && !seated.includes(table));
    for (const { table, sql } of await contentRows(client, written, { writer: amina.id, known })) {
      // Of a pair that she is half of, she coordinates nothing.
      const about = ofCoordination.includes(table) ? sql.replaceAll(pair.id, otherPair.id) : sql;
      await client.query(about);
    }
    await client.query("update endings set completed_at = now()");
  }).then(async () => {
    await sealPlainWords(pool, readKeys(keys));
    const own = await findOwnExport(justProved(amina));
    copy = JSON.parse(JSON.stringify(wordOwnExport(own, new Date(), "fr")));
  }),
);
afterAll(async () => {
  await pool.end();
  await disconnect();
});

function mapped(table: string) {
  return [...(map[table]?.columns.values() ?? [])].some(isCopied);
}

test("every column of every table is in the map, with what becomes of it", async () => {
  const columns = await asSuperuser(listColumns);
  const there = columns
    .filter(({ table }) => tables.includes(table))
    .map(({ table, name }) => `${table}.${name.replaceAll('"', "")}`);
  const known = Object.entries(map).flatMap(([table, { columns }]) =>
    [...columns.keys()].map((name) => `${table}.${name}`),
  );

  expect(known.sort()).toEqual(there.sort());
});

test.each(
  Object.entries(map).flatMap(([table, { columns }]) =>
    [...columns]
      .filter(([, place]) => isCopied(place))
      .map(([column, place]) => ({ column: `${table}.${column}`, place })),
  ),
)("a copy of all that is one's own has $column", ({ place }) => {
  expect(found(copy, place.split(".")), place).toBe(true);
});

test("each thing that a copy says has its name in both languages", () => {
  for (const locale of ["fr", "en"] as const) {
    const t = wording(locale, "own-export") as unknown as (key: string) => string;
    const unnamed = [...namesIn(copy)].filter((name) => t(`keys.${name}`) === `keys.${name}`);
    expect(
      unnamed.filter((name) => !["exportedAt", "pairs", "text", "textLanguage"].includes(name)),
    ).toEqual([]);
  }
});

test("what a copy says is as it was written", () => {
  for (const words of [
    "preparation_notes.text",
    "reflections.text",
    "help_requests.message",
    "ending_requests.reason",
    "clause_revisions.text",
    "clause_suggestions.text",
    "meeting_places.place",
    "coordinator_notes.text",
  ]) {
    expect(JSON.stringify(copy)).toContain(`${canary} in ${words}`);
  }
});

/** Whether something stands at this place, in one of the rows where there are several. */
function found(value: unknown, [name = "", ...others]: ReadonlyArray<string>): boolean {
  if (Array.isArray(value)) return value.some((one) => found(one, [name, ...others]));
  if (typeof value !== "object" || value === null || !(name in value)) return false;

  return others.length === 0 || found((value as Record<string, unknown>)[name], others);
}

function namesIn(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...namesIn(one)]));
  if (typeof value !== "object" || value === null) return new Set();

  return new Set(Object.entries(value).flatMap(([name, one]) => [name, ...namesIn(one)]));
}
