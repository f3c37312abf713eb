import type { Remindable } from "@/lib/data/reminders";
import { listGone } from "@/lib/data/sent-letters";
import { listUnwanted } from "@/lib/data/unwanted-letters";
import { type Reminder, remindersAhead } from "@/lib/domain/reminders";

/** What this person is still to be reminded of, and has not been, and wants to be. */
export async function listWaiting(
  { reader, pairs }: Remindable,
  now: Date,
): Promise<ReadonlyArray<Reminder>> {
  const ahead = remindersAhead(pairs, { person: reader.id, timeZone: reader.timeZone }, now);
  const gone = await listGone(ahead.map(({ key }) => key));
  const unwanted = await listUnwanted(reader.id);

  return ahead.filter(({ key, kind }) => !gone.has(key) && !unwanted.includes(kind));
}
