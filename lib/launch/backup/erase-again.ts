import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import type { NameOfNobody } from "@/lib/domain/nobody";
import { withClient } from "../postgres/roles";

/** The marks of what was erased, as `lib/jobs/note-erasure` has noted them; several files where several processes did. */
export async function readErased(files: ReadonlyArray<string>) {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));

  return texts.flatMap((text, at) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [, mark] = /^\S+Z ([0-9a-f-]{36})$/.exec(line) ?? [];
        if (!mark) throw new Error(`${files[at]} is no list of what was erased.`);
        return mark;
      }),
  );
}

/**
 * Erases in a restored database what had been erased after its backup: pairs first, then people, as they
 * themselves had asked for. Whoever was the only one to coordinate at the time of the backup goes too: their
 * colleague came later. Gives how many there were; all of it is done, or nothing.
 */
export async function eraseAgain(
  superUrl: string,
  marks: ReadonlyArray<string>,
  { fr, en }: NameOfNobody,
) {
  return withClient(superUrl, async (client) => {
    await client.query("begin");
    const pairs = await marked(client, "select id from pairs", marks);
    for (const id of pairs) {
      await client.query("delete from invitations where pair_id = $1", [id]);
      await client.query("select erase_whole_pair($1)", [id]);
    }
    // Whoever leaves a running Tandem names another first; here, whoever operates it does so afterwards.
    await client.query("alter table coordinators disable trigger never_the_last");
    const people = await marked(client, "select id from people where left_at is null", marks);
    for (const id of people) {
      await client.query("select set_config('app.person_id', $1, true)", [id]);
      await client.query("select erase_me($1, $2)", [fr, en]);
    }
    await client.query("alter table coordinators enable trigger never_the_last");
    await client.query("commit");

    return pairs.length + people.length;
  });
}

async function marked(client: Client, all: string, marks: ReadonlyArray<string>) {
  const { rows } = await client.query<{ id: string }>(
    `select id from (${all}) rows where mark_of_erased(id) = any($1) order by id`,
    [marks],
  );
  return rows.map(({ id }) => id);
}
