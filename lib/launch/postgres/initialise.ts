import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Account } from "./account";
import type { Binaries } from "./binaries";

/**
 * Makes the data folder when there is none. It is made beside its place and
 * moved there whole, so that a start that was killed leaves nothing half done.
 */
export async function initialise(
  folder: string,
  { initdb }: Binaries,
  { account, password }: { account: Account | null; password: string },
) {
  if (await stat(join(folder, "PG_VERSION")).catch(() => null)) return;

  const partial = `${folder}.partial`;
  const passwordFile = `${folder}.password`;
  await rm(partial, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(partial, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(partial, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }

  const options = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const words = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  const process = spawn(
    initdb,
    [`--pgdata=${partial}`, "--no-instructions", ...options, ...words],
    {
      cwd: partial,
      stdio: ["ignore", "ignore", "pipe"],
      ...account,
    },
  );
  let complaint = "";
  process.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const [status] = await once(process, "close");
  await rm(passwordFile, { force: true });
  if (status !== 0) throw new Error(`PostgreSQL could not prepare ${folder}.\n${complaint}`);

  await rename(partial, folder);
}
