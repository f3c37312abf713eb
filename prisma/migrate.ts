import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { readKeys } from "@/lib/seal/keys";
import { makeJobs, openJobs } from "./jobs-schema";
import { filters, openSchemaEngine, readMigrations } from "./schema-engine";
import { prepareWords } from "./seal-words";

/** Applies the migrations that are missing, of some or of all, and gives their names. */
export async function migrate(
  connectionString: string,
  names?: ReadonlyArray<string>,
): Promise<string[]> {
  const migrationsList = await readMigrations(names);
  // The engine never closes what it opens: it borrows connections from here.
  const pool = new Pool({ connectionString });
  try {
    await makeJobs(pool);
    const engine = await openSchemaEngine(new WholeScripts(pool));
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });

    // It reports success on a folder that it could not read, too. Count.
    const { rows } = await pool.query<{ name: string }>(
      'select migration_name as name from "_prisma_migrations" where finished_at is not null',
    );
    const finished = new Set(rows.map(({ name }) => name));
    const missing = migrationsList.migrationDirectories.filter(({ path }) => !finished.has(path));
    if (missing.length > 0) {
      throw new Error(`Migrations not applied: ${missing.map(({ path }) => path).join(", ")}`);
    }
    await openJobs(pool);
    return appliedMigrationNames;
  } finally {
    await pool.end();
  }
}

/**
 * Sends a migration as it was written: the adapter would cut it at every
 * semicolon, those inside functions and comments included. In one piece it is
 * also one transaction, so that a migration is applied whole or not at all.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { DATABASE_URL = "", TANDEM_KEYS = "" } = process.env;
  try {
    const keys = readKeys(TANDEM_KEYS);
    for (const name of await migrate(DATABASE_URL)) console.log(name);
    await prepareWords(DATABASE_URL, keys);
  } catch (error) {
    // Whoever starts Tandem reads it as it is.
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  // The engine's own timers would hold the process for another ten seconds.
  process.exit(0);
}
