import { leaveForMorning } from "@/lib/data/later";
import { claimDay } from "@/lib/data/reminder-days";
import { findRemindable, type Remindable } from "@/lib/data/reminders";
import { listGone, sendOnce } from "@/lib/data/sent-letters";
import { type Day, dayAfter, dayIn } from "@/lib/domain/calendar-day";
import { isQuiet, nextMorning } from "@/lib/domain/quiet-hours";
import { fallingOn, type Reminder } from "@/lib/domain/reminders";
import type { TaskIds } from "@/lib/domain/task";
import { sendReminders } from "@/lib/mail/reminders";
import { listWaiting } from "./waiting-reminders";

/** Reminds one person of what falls on their day, in one letter, and is left again for the next day on which something does. */
export async function remind({ subject }: TaskIds) {
  const remindable = await findRemindable(subject);
  if (!remindable) return;

  const now = new Date();
  const { timeZone } = remindable.reader;
  const waiting = await listWaiting(remindable, now);
  // Before the evening the day is today; from then on, only what still says something tomorrow is left.
  const day = isQuiet(timeZone, now) ? nextMorning(timeZone, now) : dayIn(timeZone, now);
  const { today, next } = fallingOn(day, waiting);

  if (today.length > 0) {
    if (isQuiet(timeZone, now)) return leaveForMorning("reminders", { subject }, { day, timeZone });
    if (!(await remindToday(remindable, today, day))) {
      return leaveForMorning("reminders", { subject }, { day: dayAfter(day), timeZone });
    }
  }
  if (next) await leaveForMorning("reminders", { subject }, { day: next, timeZone });
}

/** Whether it goes today: this person may have had the one reminder of their day already. */
async function remindToday(
  { reader, around }: Remindable,
  today: ReadonlyArray<Reminder>,
  day: Day,
) {
  const key = `reminders:${reader.id}:${day}`;
  const gone = await listGone([key]);
  if (gone.has(key) || !(await claimDay(reader.id, day, key))) return false;

  const items = today.flatMap((reminder) => {
    const other = around.get(reminder.pair.id);
    return other ? [{ ...reminder, ...other }] : [];
  });
  const says = today.map((reminder) => reminder.key);
  await sendOnce(key, () => sendReminders({ key, reader, items }), says);
  return true;
}
