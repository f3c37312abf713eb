import { inTheNameOf } from "@/lib/data/db";
import { idOf, programId } from "./found";
import { dayFrom } from "./keys";
import { coordinator } from "./people";

/** One question of the guide in the program's own words, and in French alone: its English waits to be looked at. */
export async function writeWords(now: Date) {
  await inTheNameOf({ person: idOf(coordinator) }, (db) =>
    db.wording.createMany({
      data: {
        programId,
        key: "prompts.interests.hint",
        revision: 1,
        locale: "fr",
        text: "Qu’est-ce qui vous repose d’une semaine à l’hôpital?",
        writtenById: idOf(coordinator),
        writtenAt: dayFrom(now, -200),
      },
      skipDuplicates: true,
    }),
  );
}
