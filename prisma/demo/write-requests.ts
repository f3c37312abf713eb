import { inTheNameOf } from "@/lib/data/db";
import { seal } from "@/lib/data/words";
import { idOf } from "./found";
import { coordinator } from "./people";
import type { Writer } from "./writer";

/** A request for help that waits in the queue. */
export async function writeHelp({ demo, pair, as, at, keyFor }: Writer) {
  const { help } = demo;
  if (!help) return;

  await as(help.by, (db, personId) =>
    db.helpRequest.createMany({
      data: {
        id: keyFor("help"),
        key: keyFor("help form"),
        pairId: pair.id,
        programId: pair.programId,
        personId,
        message: seal("help_requests.message", { id: keyFor("help"), personId }, help.message),
        messageLocale: demo[help.by].locale,
        askedAt: at(help.asked),
      },
      skipDuplicates: true,
    }),
  );
}

/** A request to end the relationship, with nothing that its writer chose to show. */
export async function writeEnding({ demo, pair, as, at, keyFor }: Writer) {
  const { ending } = demo;
  if (!ending) return;

  await as(ending.by, (db, personId) =>
    db.endingRequest.createMany({
      data: {
        id: keyFor("ending"),
        pairId: pair.id,
        programId: pair.programId,
        personId,
        reason: "",
        reasonLocale: demo[ending.by].locale,
        showsReason: false,
        showsAsker: false,
        askedAt: at(ending.asked),
      },
      skipDuplicates: true,
    }),
  );
}

/** Completes the ending, where it has come to that, as the coordination does. */
export async function completeEnding({ demo, pair, at }: Writer) {
  const days = demo.ending?.completed;
  if (days === undefined) return;

  const completedAt = at(days);
  const person = idOf(coordinator);
  await inTheNameOf({ person }, (db) =>
    db.ending.updateMany({
      where: { pairId: pair.id, completedAt: null },
      data: { completedAt, completedById: person },
    }),
  );
}
