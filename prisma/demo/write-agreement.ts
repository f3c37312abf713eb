import { hashOfVersion } from "@/lib/data/agreements";
import { seal } from "@/lib/data/words";
import { byClause, type Clauses, canonicalText, revisionsOf } from "@/lib/domain/agreement";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import { addedWords, choices } from "./agreement-words";
import type { Half } from "./pairs";
import type { Writer } from "./writer";

/** Fills in the five clauses and confirms them, for each half that has done so; then once more, where they changed. */
export async function writeAgreement(writer: Writer) {
  const { demo, pair, at } = writer;
  const revision = (code: ClauseCode, days: number, changes: Partial<ClauseRevision> = {}) => ({
    undecided: false,
    choices: choices[code],
    text: "",
    textLocale: demo.mentee.locale,
    revision: 1,
    readsAs: 1,
    savedBy: pair.menteeId,
    savedAt: at(days),
    ...changes,
  });
  const clauses = byClause((code) => revision(code, demo.met ?? 0));
  await writeClauses(writer, clauses);
  await writeVersion(writer, 1, clauses, demo.confirmed ?? {});
  if (!demo.revised) return;

  const { on, confirmed } = demo.revised;
  const words = addedWords[demo.mentee.locale];
  const changed = byClause((code) => {
    const said = words[code];
    return said ? revision(code, on, { revision: 2, readsAs: 2, ...said }) : null;
  });
  await writeClauses(writer, changed);
  await writeVersion(
    writer,
    2,
    byClause((code) => changed[code] ?? clauses[code]),
    confirmed,
  );
}

async function writeClauses({ pair, as }: Writer, clauses: Clauses) {
  await as("mentee", (db) =>
    db.clauseRevision.createMany({
      data: clauseCodes.flatMap((clause) => {
        const saved = clauses[clause];
        if (!saved) return [];

        const { savedBy, readsAs: _, choices, ...rest } = saved;
        const row = { pairId: pair.id, clause, revision: saved.revision, savedById: savedBy };
        const text = seal("clause_revisions.text", row, saved.text);
        return [{ ...rest, ...row, programId: pair.programId, choices: { ...choices }, text }];
      }),
      skipDuplicates: true,
    }),
  );
}

async function writeVersion(
  { demo, pair, as, at, keyFor }: Writer,
  version: number,
  clauses: Clauses,
  confirmed: Partial<Record<Half, number>>,
) {
  const about = { pairId: pair.id, programId: pair.programId, version };
  const salt = keyFor(version === 1 ? "salt" : `salt ${version}`);
  const contentHash = hashOfVersion(salt, canonicalText(clauses));
  const { "working-together": workingTogether, ...others } = revisionsOf(clauses);
  const writtenAt = at(Math.min(...Object.values(confirmed)));

  await as("mentee", (db) =>
    db.agreementVersion.createMany({
      data: { ...about, workingTogether, ...others, salt, contentHash, writtenAt },
      skipDuplicates: true,
    }),
  );
  for (const half of ["mentor", "mentee"] as const) {
    const days = confirmed[half];
    if (days === undefined) continue;

    const { locale } = demo[half];
    await as(half, (db, personId) =>
      db.agreementConfirmation.createMany({
        data: { ...about, personId, contentHash, locale, confirmedAt: at(days) },
        skipDuplicates: true,
      }),
    );
  }
}
