import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret of this copy of Tandem: made once, and readable by its owner alone. */
export function keepSecret(dataFolder: string) {
  return keep(join(dataFolder, "secret"), () => randomBytes(32).toString("hex"));
}

/** The keys that seal what people write, one on each line: made once likewise, and never in the database. */
export function keepKeys(dataFolder: string) {
  return keep(join(dataFolder, "keys"), () => randomBytes(32).toString("base64"));
}

async function keep(file: string, make: () => string) {
  await mkdir(join(file, ".."), { recursive: true });
  // "wx" leaves what is there as it is.
  await writeFile(file, make(), { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}
