import { leaveForMorning } from "@/lib/data/later";
import { claimDay } from "@/lib/data/reminder-days";
import { findRemindable } from "@/lib/data/reminders";
import { listGone, sendOnce } from "@/lib/data/sent-letters";
import { listUnwanted } from "@/lib/data/unwanted-letters";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { LetterKind } from "@/lib/domain/letters";
import { isQuiet, nextMorning } from "@/lib/domain/quiet-hours";
import { fallingOn } from "@/lib/domain/reminders";
import type { TaskIds, TaskName } from "@/lib/domain/task";
import { env } from "@/lib/env";
import { listWaiting } from "./waiting-reminders";

type Wanted = {
  kind: LetterKind;
  /** The job that writes it, to be left again when this is not the moment. */
  task: TaskName;
  ids: TaskIds;
  key: string;
  reader: { id: string; timeZone: string };
  /** It answers nothing that has just happened: of such letters one goes in a day, and what has a day of its own comes first. */
  isReminder?: boolean;
};

/**
 * Sends a letter that one can do without: to whoever wants its kind, between eight
 * in the morning and eight in the evening where they live, and once.
 */
export async function sendWanted(
  { kind, task, ids, key, reader, isReminder = false }: Wanted,
  sendLetter: () => Promise<void>,
) {
  const { id, timeZone } = reader;
  const [unwanted, gone] = [await listUnwanted(id), await listGone([key])];
  if (unwanted.includes(kind) || gone.has(key)) return;

  const now = new Date();
  if (env().QUIET_HOURS !== "off" && isQuiet(timeZone, now)) {
    return leaveForMorning(task, ids, { day: nextMorning(timeZone, now), timeZone });
  }

  const today = dayIn(timeZone, now);
  if (isReminder && ((await hasReminders(id, now)) || !(await claimDay(id, today, key)))) {
    return leaveForMorning(task, ids, { day: dayAfter(today), timeZone });
  }
  await sendOnce(key, sendLetter);
}

/** Whether something falls on this person's day that cannot wait. */
async function hasReminders(personId: string, now: Date) {
  const remindable = await findRemindable(personId);
  if (!remindable) return false;

  const waiting = await listWaiting(remindable, now);
  return fallingOn(dayIn(remindable.reader.timeZone, now), waiting).today.length > 0;
}
