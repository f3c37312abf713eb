import { Client } from "pg";
import { inTheNameOf } from "@/lib/data/db";
import type { Actor } from "@/lib/domain/people";
import { Prisma } from "@/lib/generated/prisma/client";
import { amina, helene, pair, program, ravi, sofia, theo } from "./cast";
import { useDatabase } from "./db";
import { tableClasses } from "./table-classes";
import { contentRows, dropChecks } from "./write-content";

const tables = [...tableClasses.theTwo, ...tableClasses.private].sort();
const lanes = 40;
const askers: ReadonlyArray<Actor | null> = [amina, theo, sofia, ravi, helene, null];
const questions = askers.flatMap((asker) => tables.map((table) => ({ asker, table })));

/** Writes, in Amina's name, a row into every table that holds what somebody said in private. */
export async function writeInPrivate() {
  const client = new Client({ connectionString: useDatabase().superuserUrl });
  await client.connect();
  try {
    await dropChecks(client);
    await client.query(
      "insert into ending_requests values (gen_random_uuid(), $1, $2, $3, '', 'fr', false, false)",
      [program, pair.id, theo.id],
    );
    await client.query("update endings set completed_at = now(), completed_by_id = $1", [sofia.id]);
    const known = { pair_id: pair.id, program_id: program };
    for (const { sql } of await contentRows(client, tables, { writer: amina.id, known })) {
      await client.query(sql);
    }
  } finally {
    await client.end();
  }
}

/**
 * So many units of work, always forty at once over the few connections of the application, each in the
 * name of one of six and asking for all of one private table; every seventh breaks in the middle.
 * Gives those whose answer was not the one that they have when they ask alone.
 */
export async function mixedUp(count: number) {
  const alone = new Map<Question, number>();
  for (const question of questions) alone.set(question, await ask(question));

  const wrong: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next++;
      const question = questions[(index * 31) % questions.length] as Question;
      if (index % 7 === 6) {
        await breakWithin(question);
        continue;
      }
      const seen = await ask(question);
      if (seen !== alone.get(question)) wrong.push(`${nameOf(question)}: ${seen}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  return { wrong, seenAlone: [...alone.values()].filter((seen) => seen > 0).length };
}

type Question = (typeof questions)[number];

function ask({ asker, table }: Question) {
  return inTheNameOf(asker ? { person: asker.id } : "anybody", async (db) => {
    const [row] = await db.$queryRaw<Array<{ seen: number }>>(
      Prisma.sql`select count(*)::int as seen from ${Prisma.raw(table)}`,
    );
    return row?.seen ?? -1;
  });
}

/** An asker whose work fails once Postgres knows who it is. */
function breakWithin({ asker }: Question) {
  return inTheNameOf(
    asker ? { person: asker.id } : "anybody",
    (db) => db.$queryRaw`select 1 / 0`,
  ).then(
    () => Promise.reject(new Error("Nothing divides by nought")),
    () => {},
  );
}

function nameOf({ asker, table }: Question) {
  return `${asker ? (asker === amina ? "the writer" : asker.id) : "nobody"} of ${table}`;
}
