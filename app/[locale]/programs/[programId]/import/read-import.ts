import "server-only";
import { readSheet } from "@/lib/csv/read-sheet";
import { findProgramFacts } from "@/lib/data/carry-out-import";
import { findImport, type ImportId } from "@/lib/data/imports";
import { planImport } from "@/lib/domain/import-plan";
import { checkRows } from "@/lib/domain/import-rows";
import type { ProgramGrant } from "@/lib/domain/policy";
import { asUuid } from "@/lib/schemas/uuid";

/** A file that waits with its rows, or with what stands in the way of reading them; or one that was imported. */
export async function readImport(grant: ProgramGrant, importId: unknown) {
  const id = asUuid(importId);
  const stored = id && (await findImport(grant, id as ImportId));
  if (!stored) return null;
  if (stored.content === null) return { stored };

  const read = readSheet(stored.content);
  if ("fault" in read) return { stored, fault: read.fault };

  const { sheet } = read;
  return { stored, sheet, checked: checkRows(sheet.rows, sheet.headers) };
}

/** The same, with what its rows do in the program as it is now. */
export async function planOfImport(grant: ProgramGrant, importId: unknown) {
  const found = await readImport(grant, importId);
  if (!found?.checked) return found;

  const plan = planImport(found.checked, await findProgramFacts(grant, found.checked));
  return { ...found, plan };
}
