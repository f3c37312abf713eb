import { sweepImportOfADayAgo } from "@/lib/data/import-work";
import type { TaskIds } from "@/lib/domain/task";

/** Leaves nothing of a file of pairs after its day, imported or not. */
export async function sweepImport({ subject }: TaskIds) {
  await sweepImportOfADayAgo(subject);
}
