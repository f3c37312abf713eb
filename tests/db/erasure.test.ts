import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { eraseOneself } from "@/lib/data/erasure";
import { amina, pair, program, theo } from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
import { justProved } from "@/tests/support/granted";
import { asSuperuser } from "@/tests/support/seats";
import { content } from "@/tests/support/table-classes";
import { whereIs } from "@/tests/support/whole-database";
import { canary, contentRows, dropChecks } from "@/tests/support/write-content";

const nobody = { fr: "une personne qui a quitté Tandem", en: "someone who has left Tandem" };
const owned = [...content, "coordinator_notes", "help_requests", "imports"]
  .filter((table) => table !== "sent_letters")
  .sort();

beforeAll(() =>
  asSuperuser(async (client) => {
    await dropChecks(client);
    await client.query("insert into consents values ($1, 1), ($2, 1)", [amina.id, theo.id]);
    const rows = await contentRows(client, owned, {
      writer: amina.id,
      known: { pair_id: pair.id, program_id: program, email: "amina@example.org" },
    });
    for (const { sql } of rows) await client.query(sql);
    await client.query(
      "update people set pronouns = $1, introduction = $1, introduction_locale = 'fr' where id = $2",
      [canary, amina.id],
    );
  }),
);
afterAll(disconnect);

test("nobody else can have somebody erased", async () => {
  const app = new Client({ connectionString: useDatabase().appUrl });
  await app.connect();
  try {
    const refused = { code: "42501" };
    await expect(app.query("select erase_me('x', 'x')")).rejects.toMatchObject(refused);
    for (const call of [
      `erase_person('${amina.id}', 'x', 'x')`,
      `erase_from_pair('${pair.id}', '${amina.id}')`,
      `erase_whole_pair('${pair.id}')`,
      `erase_due_pair('${pair.id}', 'x', 'x')`,
      `end_for_good('${pair.id}', '${program}')`,
      `forget_what_waits('${amina.id}')`,
    ]) {
      await expect(app.query(`select ${call}`), call).rejects.toMatchObject(refused);
    }
  } finally {
    await app.end();
  }
});

test("nothing of a person is left in any table", async () => {
  expect((await whereIs(canary)).length).toBeGreaterThan(15);

  expect(await eraseOneself(justProved(amina), nobody)).toEqual({ ok: true, value: undefined });

  expect(await whereIs(canary, "amina@example.org", "Amina", "benali")).toEqual([]);
});
