import { inTheNameOf } from "@/lib/data/db";
import { seal } from "@/lib/data/words";
import { idOf } from "./found";
import { coordinator } from "./people";
import type { Writer } from "./writer";

/** What the coordinator did for a pair: whom she invited, and what she noted. */
export async function writeRecord({ demo, pair, at, keyFor }: Writer) {
  const person = idOf(coordinator);
  const about = { pairId: pair.id, programId: pair.programId };

  await inTheNameOf({ person }, async (db) => {
    await db.invitation.createMany({
      data: (demo.awaited ?? []).map((half) => ({
        ...about,
        id: keyFor(`invitation of the ${half}`),
        personId: half === "mentor" ? pair.mentorId : pair.menteeId,
        sequence: 1,
        invitedAt: at(demo.matched),
        invitedById: person,
      })),
      skipDuplicates: true,
    });
    if (!demo.note) return;

    const note = { id: keyFor("note"), writtenById: person };
    await db.coordinatorNote.createMany({
      data: {
        ...about,
        ...note,
        key: keyFor("note form"),
        text: seal("coordinator_notes.text", note, demo.note.text),
        textLocale: coordinator.locale,
        writtenAt: at(demo.note.on),
      },
      skipDuplicates: true,
    });
  });
}
