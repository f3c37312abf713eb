import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret of this copy of Tandem: made once, and readable by its owner alone. */
export async function keepSecret(dataFolder: string) {
  const file = join(dataFolder, "secret");
  await mkdir(dataFolder, { recursive: true });
  // "wx" leaves a secret that is there as it is.
  await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}
