import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import { writingTo } from "./worker-db";

/**
 * Makes a letter the one reminder of a person's day; whether it is. Two that come
 * at the same moment cannot both be, and one that is tried again still is.
 */
export async function claimDay(personId: string, day: Day, letter: string) {
  const key = { personId, day: new Date(day) };

  return writingTo(personId, async (db) => {
    await db.reminderDay.createMany({ data: { ...key, letter }, skipDuplicates: true });
    const row = await db.reminderDay.findUnique({ where: { personId_day: key } });
    return row?.letter === letter;
  });
}
