import { seal } from "@/lib/data/agreements";
import { byClause, type Clauses, canonicalText } from "@/lib/domain/agreement";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { Writer } from "./writer";

/** What the demonstration's pairs agreed on: the choices of each clause, by question. */
const choices: Record<ClauseCode, Record<string, string[]>> = {
  "working-together": { place: ["mixed"], agenda: ["mentee"], between: ["email", "text-message"] },
  difficulties: { raising: ["at-once"], "way-forward": ["look-for-solution", "ask-coordination"] },
  confidentiality: { scope: ["all-between-us"], limits: ["danger", "law", "patient-safety"] },
  schedule: {
    frequency: ["monthly"],
    length: ["hour"],
    calendar: ["from-meeting-to-meeting"],
    until: ["a-year"],
  },
  cancellations: {
    notice: ["two-days"],
    means: ["text-message"],
    afterwards: ["new-date-at-once"],
  },
};

/** Fills in the five clauses and confirms them, for each half that has done so. */
export async function writeAgreement({ demo, pair, as, at, keyFor }: Writer) {
  const about = { pairId: pair.id, programId: pair.programId };
  const savedAt = at(demo.met ?? 0);
  const clauses: Clauses = byClause((code) => ({
    undecided: false,
    choices: choices[code],
    text: "",
    textLocale: demo.mentee.locale,
    revision: 1,
    readsAs: 1,
    savedBy: pair.menteeId,
    savedAt,
  }));
  const salt = keyFor("salt");
  const contentHash = seal(salt, canonicalText(clauses));

  await as("mentee", async (db) => {
    await db.clauseRevision.createMany({
      data: clauseCodes.map((clause) => ({
        ...about,
        clause,
        revision: 1,
        undecided: false,
        choices: choices[clause],
        text: "",
        textLocale: demo.mentee.locale,
        savedById: pair.menteeId,
        savedAt,
      })),
      skipDuplicates: true,
    });
    await db.agreementVersion.createMany({
      data: {
        ...about,
        version: 1,
        workingTogether: 1,
        difficulties: 1,
        confidentiality: 1,
        schedule: 1,
        cancellations: 1,
        salt,
        contentHash,
        writtenAt: savedAt,
      },
      skipDuplicates: true,
    });
  });

  for (const half of ["mentor", "mentee"] as const) {
    const days = demo.confirmed?.[half];
    if (days === undefined) continue;

    const { locale } = demo[half];
    await as(half, (db, personId) =>
      db.agreementConfirmation.createMany({
        data: { ...about, version: 1, personId, contentHash, locale, confirmedAt: at(days) },
        skipDuplicates: true,
      }),
    );
  }
}
