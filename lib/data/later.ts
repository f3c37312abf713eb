import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import type { TaskIds, TaskName } from "@/lib/domain/task";
import { asWorker } from "./worker-db";

/** Leaves a task for nine in the morning of another day, by the clocks of a place. */
export async function leaveForMorning(
  task: TaskName,
  { subject, person = null }: { subject: string; person?: string | null },
  { day, timeZone }: { day: Day; timeZone: string },
) {
  // Never for at once: where the day begins long before ours, it would be left again and again.
  await asWorker(
    (db) => db.$executeRaw`
      SELECT leave_for_later(${task}, ${subject}::uuid, ${person}::uuid, greatest(
        (${day}::date + time '09:00') AT TIME ZONE ${timeZone}, now() + interval '1 hour'))`,
  );
}

/** Leaves a task for a moment. */
export async function leaveFor(task: TaskName, { subject, person }: TaskIds, due: Date) {
  await asWorker(
    (db) => db.$executeRaw`
      SELECT leave_for_later(${task}, ${subject}::uuid, ${person ?? null}::uuid, ${due})`,
  );
}
