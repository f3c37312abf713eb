import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { TaskIds } from "@/lib/domain/task";
import { env } from "@/lib/env";

/**
 * Notes outside of the database that something was erased, for whoever restores an older copy of it
 * (`npm run restore`): when, and a mark that leads to nobody. The same one twice does no harm.
 */
export async function noteErasure({ subject: mark }: TaskIds) {
  const { TANDEM_ERASED: file } = env();
  if (!file) throw new Error("TANDEM_ERASED is missing.");

  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${new Date().toISOString()} ${mark}\n`, { mode: 0o600, flush: true });
}
