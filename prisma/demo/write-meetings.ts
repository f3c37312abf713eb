import { seal } from "@/lib/data/words";
import { defaultTimeZone } from "@/lib/domain/time-zones";
import type { Writer } from "./writer";

/** The dates of a pair, where they meet, and that they have met. */
export async function writeMeetings({ demo, pair, as, at }: Writer) {
  const about = { pairId: pair.id, programId: pair.programId };
  const timeZone = demo.mentor.timeZone ?? defaultTimeZone;
  const planned = [demo.date, demo.nextDate].flatMap((days, index) =>
    days === undefined ? [] : [{ meeting: index + 1, startsAt: at(days) }],
  );

  await as("mentor", async (db, setById) => {
    await db.meetingDate.createMany({
      data: planned.map((date) => ({
        ...about,
        ...date,
        timeZone,
        setById,
        setAt: at(demo.matched + 1),
      })),
      skipDuplicates: true,
    });
    if (demo.place) {
      const meeting = { ...about, meeting: 1 };
      await db.meetingPlace.createMany({
        data: { ...meeting, place: seal("meeting_places.place", meeting, demo.place) },
        skipDuplicates: true,
      });
    }
    if (demo.met !== undefined) {
      await db.meetingHeld.createMany({
        data: { ...about, meeting: 1, heldAt: at(demo.met) },
        skipDuplicates: true,
      });
    }
  });
}
