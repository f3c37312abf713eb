import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import { inTheNameOf } from "./db";
import { keyOf } from "./key-of";
import { open, seal } from "./words";

export type ImportId = string & { readonly __id: "import" };

/** A file of pairs: it waits with its text, or says what came of it. */
export type StoredImport = {
  id: ImportId;
  fileName: string;
  sentAt: Date;
  content: string | null;
  made: { at: Date; pairs: number; people: number } | null;
};

/** Keeps a file for a day. The same file sent again by the same form is kept once. */
export async function saveImport(
  { actor, programId }: ProgramGrant,
  { key, fileName, content }: { key: string; fileName: string; content: string },
): Promise<ImportId> {
  const id = keyOf(actor, key, `${fileName} ${content}`);
  const own = { id, sentById: actor.id };
  const sealedName = seal("imports.file_name", own, fileName);
  const sealedContent = seal("imports.content", own, content);
  await inTheNameOf(
    { person: actor.id },
    (db) =>
      db.$executeRaw`
      INSERT INTO imports (id, program_id, sent_by_id, file_name, content)
      VALUES (${id}::uuid, ${programId}::uuid, ${actor.id}::uuid, ${sealedName}, ${sealedContent})
      ON CONFLICT (id) DO NOTHING`,
  );

  return id as ImportId;
}

export async function findImport(
  { actor, programId }: ProgramGrant,
  importId: ImportId,
): Promise<StoredImport | null> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.import.findFirst({ where: { id: importId, programId } }),
  );

  return (
    row && {
      id: row.id as ImportId,
      fileName: open("imports.file_name", row, row.fileName),
      sentAt: row.sentAt,
      content: open("imports.content", row, row.content),
      made: row.importedAt && {
        at: row.importedAt,
        pairs: row.pairsMade ?? 0,
        people: row.peopleMade ?? 0,
      },
    }
  );
}

/** The files of the last day, the newest first, without their texts. */
export async function listImports({ actor, programId }: ProgramGrant) {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.import.findMany({
      where: { programId },
      orderBy: { sentAt: "desc" },
      take: 10,
      select: { id: true, sentById: true, fileName: true, sentAt: true, importedAt: true },
    }),
  );

  return rows.map(({ sentById, ...row }) => ({
    ...row,
    id: row.id as ImportId,
    fileName: open("imports.file_name", { id: row.id, sentById }, row.fileName),
  }));
}

/** How far an import has come, told while it is under way. */
export async function findProgress({ actor, programId }: ProgramGrant, importId: ImportId) {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.import.findFirst({ where: { id: importId, programId }, select: { rowsDone: true } }),
  );

  return row?.rowsDone ?? null;
}

/** Forgets a file that is not to be imported. */
export async function discardImport({ actor, programId }: ProgramGrant, importId: ImportId) {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.import.deleteMany({ where: { id: importId, programId, importedAt: null } }),
  );
}
