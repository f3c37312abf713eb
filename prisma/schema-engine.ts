import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const folder = join(process.cwd(), "prisma");

/** Nothing in the database is hidden from the engine. */
export const filters = { externalTables: [], externalEnums: [] };

/**
 * Opens Prisma's own schema engine in its WebAssembly build: the same engine
 * that the command line would fetch as a binary at run time.
 */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory) {
  const { SchemaEngine } = await load();

  const datamodels = [["schema.prisma", await readSchema()]] as [string, string][];
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

// Its glue serves one instance: a second one in the same process would answer for the first.
let loaded: Promise<Glue> | undefined;

function load() {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  const require = createRequire(import.meta.url);
  const glueFile = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = await readFile(join(glueFile, "..", "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": glue });
  const engine = glue as unknown as Glue;
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();

  return engine;
}

type Glue = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

export function readSchema() {
  return readFile(join(folder, "schema.prisma"), "utf8");
}

/** The committed migrations, in the order of their names; of some, where only these are asked for. */
export async function readMigrations(only?: ReadonlyArray<string>) {
  const baseDir = join(folder, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && (only?.includes(entry.name) ?? true))
    .map(({ name }) => name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(join(baseDir, path, "migration.sql"), "utf8"),
        },
      },
    })),
  );
  const lock = await readFile(join(baseDir, "migration_lock.toml"), "utf8");

  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: lock },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}
