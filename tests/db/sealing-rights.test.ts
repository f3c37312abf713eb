import { expect, test } from "vitest";
import { withClient } from "@/lib/launch/postgres/roles";
import { useDatabase } from "../support/db";
import { asSuperuser } from "../support/seats";

test("who serves requests, and who does what waits, can seal nothing anew", async () => {
  for (const role of ["tandem_app", "tandem_worker"]) {
    for (const call of [
      "seal_anew('reflections', '{text}', '{}', '{}', '{}')",
      "words_to_seal('reflections', '{text}', '{person_id}', '', '(0,0)', 1)",
      "* from sealing_keys",
    ]) {
      const attempt = asSuperuser((client) => client.query(`set role ${role}; select ${call}`));
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  }
});

test.each([
  ["a column without words", "people", "name"],
  ["a table without any", "sessions", "token_hash"],
])("whoever migrates can change %s by it as little", async (_, table, column) => {
  const attempt = withClient(useDatabase().ownerUrl, (client) =>
    client.query(`select seal_anew($1, array[$2], '{"(0,1)"}', '{"[]"}', '{"[]"}')`, [
      table,
      column,
    ]),
  );

  await expect(attempt).rejects.toThrow(/permission denied/);
});

test("nobody signs in as the role that seals anew, and nobody is of it", async () => {
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select rolcanlogin, rolsuper, rolbypassrls,
         (select count(*)::int from pg_auth_members where roleid = pg_roles.oid and (inherit_option or set_option)) as members
       from pg_roles where rolname = 'tandem_sealer'`,
    ),
  );

  expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, members: 0 }]);
});
