import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { withClient } from "../postgres/roles";
import { dump } from "./dump";
import { linesOf } from "./load";
import { seal, unseal } from "./seal";

/** Writes a backup, readable by its owner alone and only with the words. A file is whole or not there. */
export async function writeBackup(superUrl: string, file: string, words: string) {
  const partial = `${file}.partial`;
  try {
    await withClient(superUrl, (client) =>
      pipeline(
        Readable.from(dump(client)),
        createGzip(),
        seal(words),
        createWriteStream(partial, { mode: 0o600, flags: "wx" }),
      ),
    );
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The lines of a backup, as they come; the last one comes only where every byte is as it was. */
export async function* readBackup(file: string, words: string) {
  const unzipped = createGunzip();
  const flowing = pipeline(createReadStream(file), unseal(words), unzipped);
  // What goes wrong ends the lines with the same error.
  flowing.catch((error) => unzipped.destroy(error));
  try {
    yield* linesOf(unzipped);
    await flowing;
  } catch (error) {
    throw new Error("The file is no whole backup of Tandem, or BACKUP_KEY is another.", {
      cause: error,
    });
  }
}
