import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { filters, openSchemaEngine, readMigrations, readSchema } from "./schema-engine";

/**
 * The SQL that would bring the migrations up to the schema; empty when the two
 * agree. The migrations are tried on a database in memory: no server is needed.
 */
export async function findDrift(schema?: string): Promise<string> {
  const memory = new PGlite();
  try {
    const engine = await openSchemaEngine(new WaitingPGlite(memory));
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations()) },
      to: {
        tag: "schemaDatamodel",
        files: [{ path: "schema.prisma", content: schema ?? (await readSchema()) }],
      },
      script: true,
      exitCode: null,
      filters,
    });

    return stdout?.replace("-- This is an empty migration.", "").trim() ?? "";
  } finally {
    await memory.close();
  }
}

/** Waits for a script and says what is wrong in it; the adapter would do neither. */
class WaitingPGlite extends PrismaPGlite {
  constructor(private readonly memory: PGlite) {
    super(memory);
  }

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await this.memory.exec(script);
    };
    return connection;
  }
}

// `npm run migrate:new > prisma/migrations/<when>_<what>/migration.sql`
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(await findDrift());
  process.exit(0);
}
