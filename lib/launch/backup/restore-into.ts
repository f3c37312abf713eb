import { migrate } from "@/prisma/migrate";
import { readMigrations } from "@/prisma/schema-engine";
import { withClient } from "../postgres/roles";
import { versionOfJobs } from "./dump";
import { readBackup } from "./files";
import { load, readTitle } from "./load";

/** Restores a backup into an empty database: its tables as they were, its rows, then the migrations since. */
export async function restoreInto(
  { ownerUrl, superUrl }: { ownerUrl: string; superUrl: string },
  file: string,
  words: string,
) {
  await refuseInhabited(ownerUrl);
  const lines = readBackup(file, words);
  const title = await readTitle(lines);
  const known = (await readMigrations()).migrationDirectories.map(({ path }) => path);
  const unknown = title.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error("The backup is of a later Tandem than this one. Update first.");
  }

  await migrate(ownerUrl, title.migrations);
  const loaded = await withClient(superUrl, async (client) => {
    if ((await versionOfJobs(client)) !== title.jobs) {
      throw new Error("The backup keeps its jobs in another form than this Tandem.");
    }
    return load(client, lines);
  });
  await migrate(ownerUrl);
  return {
    at: title.at,
    tables: loaded.length,
    rows: loaded.reduce((all, { rows }) => all + rows, 0),
  };
}

async function refuseInhabited(ownerUrl: string) {
  const rows = await withClient(ownerUrl, async (client) => {
    const made = await client.query("select to_regclass('public.people') as table");
    return made.rows[0]?.table ? (await client.query("select from people limit 1")).rows : [];
  });
  if (rows.length > 0) {
    throw new Error("There are people in this database. A backup is restored into an empty one.");
  }
}
