import { seal } from "@/lib/data/words";
import { firstMeeting } from "@/lib/domain/meeting";
import { choices } from "./agreement-words";
import type { LeftOpen } from "./pairs";
import type { Writer } from "./writer";

/** What waits for a pair's next meeting. */
export async function writeLeftOpen(writer: Writer) {
  const { leftOpen } = writer.demo;
  if (!leftOpen) return;

  await writeKept(writer, leftOpen);
  await writeUndecided(writer, leftOpen);
  await writeSuggestion(writer, leftOpen);
  await writeReflection(writer, leftOpen);
}

/** They joined their first meeting, and kept some of its prompts. */
async function writeKept({ demo, pair, as, at }: Writer, { kept }: LeftOpen) {
  const about = { pairId: pair.id, programId: pair.programId, meeting: firstMeeting };
  const [joinedAt, seenAt] = [at(demo.met ?? 0), at(demo.met ?? 0)];

  for (const half of ["mentor", "mentee"] as const) {
    await as(half, (db, personId) =>
      db.meetingAttendance.createMany({
        data: { ...about, personId, step: "next", joinedAt, seenAt },
        skipDuplicates: true,
      }),
    );
  }
  await as("mentee", (db, markedById) =>
    db.promptMark.createMany({
      data: kept.map((prompt) => ({
        ...about,
        prompt,
        kind: "KEPT_FOR_LATER" as const,
        markedById,
        markedAt: seenAt,
      })),
      skipDuplicates: true,
    }),
  );
}

async function writeUndecided({ demo, pair, as, at }: Writer, { undecided }: LeftOpen) {
  const { clause, on } = undecided;

  await as("mentee", (db, savedById) =>
    db.clauseRevision.createMany({
      data: {
        pairId: pair.id,
        programId: pair.programId,
        clause,
        revision: 2,
        undecided: true,
        choices: choices[clause],
        text: "",
        textLocale: demo.mentee.locale,
        savedById,
        savedAt: at(on),
      },
      skipDuplicates: true,
    }),
  );
}

async function writeSuggestion(
  { demo, pair, as, at, keyFor }: Writer,
  { suggestion: { by, clause, on, text } }: LeftOpen,
) {
  await as(by, (db, suggestedById) =>
    db.clauseSuggestion.createMany({
      data: {
        id: keyFor("suggestion"),
        key: keyFor("suggestion form"),
        pairId: pair.id,
        programId: pair.programId,
        clause,
        text: seal("clause_suggestions.text", { id: keyFor("suggestion"), suggestedById }, text),
        textLocale: demo[by].locale,
        suggestedById,
        suggestedAt: at(on),
      },
      skipDuplicates: true,
    }),
  );
}

async function writeReflection(
  { demo, pair, as, at }: Writer,
  { reflection: { by, question, on, text } }: LeftOpen,
) {
  await as(by, (db, personId) =>
    db.reflection.createMany({
      data: {
        pairId: pair.id,
        programId: pair.programId,
        personId,
        question,
        text: seal("reflections.text", { pairId: pair.id, personId, question }, text),
        textLocale: demo[by].locale,
        savedAt: at(on),
        sharedAt: at(on),
      },
      skipDuplicates: true,
    }),
  );
}
