"use server";

import { programAction } from "@/lib/auth/program-action";
import { readText } from "@/lib/csv/read-text";
import { carryOutImport } from "@/lib/data/carry-out-import";
import { discardImport, saveImport } from "@/lib/data/imports";
import { accept, refuse } from "@/lib/domain/result";
import { carryOutSchema, fileSchema, giveUpSchema } from "@/lib/schemas/import";
import { nameOfFile } from "./name-of-file";
import { readImport } from "./read-import";

export const checkFile = programAction(fileSchema, async (grant, { key, file }) => {
  const read = readText(new Uint8Array(await file.arrayBuffer()));
  if ("fault" in read) return refuse(read.fault);

  const id = await saveImport(grant, { key, fileName: nameOfFile(file.name), content: read.text });
  return accept({ goTo: `/programs/${grant.programId}/import/${id}` });
});

export const carryOut = programAction(carryOutSchema, async (grant, { import: id, seen }) => {
  const found = await readImport(grant, id);
  if (!found) return refuse("import-gone");

  const here = `/programs/${grant.programId}/import/${id}`;
  if (!found.checked) return accept({ goTo: here });

  const carried = await carryOutImport(grant, found.stored.id, found.checked, seen);
  return accept({
    goTo: typeof carried === "object" ? `${here}?changed=${firstOf(carried.changed)}` : here,
  });
});

export const giveUp = programAction(giveUpSchema, async (grant, { import: id }) => {
  const found = await readImport(grant, id);
  if (found) await discardImport(grant, found.stored.id);

  return accept({ goTo: `/programs/${grant.programId}/import` });
});

/** Enough to find them by; the address would grow too long with all of them. */
function firstOf(rows: ReadonlyArray<number>) {
  return rows.slice(0, 20).join("-");
}
