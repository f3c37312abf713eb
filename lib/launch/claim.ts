import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandOf } from "./processes";

/** Takes the data folder for this process. Two copies on one folder would ruin it. */
export async function claimFolder(folder: string) {
  const note = join(folder, "tandem.pid");
  await mkdir(folder, { recursive: true });
  const other = Number(await readFile(note, "utf8").catch(() => ""));

  // A number that another program was given since does not count.
  if (other && other !== process.pid && commandOf(other)?.includes("launch")) {
    throw new Error(
      `Tandem already runs on ${folder} (process ${other}). ` +
        "Stop it first, or choose another folder with TANDEM_DATA_DIR.",
    );
  }
  await writeFile(note, String(process.pid));
  return () => rm(note, { force: true });
}
