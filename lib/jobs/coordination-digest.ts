import { listStalled } from "@/lib/data/attention";
import { findDigestReader } from "@/lib/data/digests";
import { leaveForMorning } from "@/lib/data/later";
import { listRequests } from "@/lib/data/requests";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import { isDigestDay, workingDayFrom } from "@/lib/domain/digest";
import { isQuiet, nextMorning } from "@/lib/domain/quiet-hours";
import type { TaskIds } from "@/lib/domain/task";
import { sendCoordinationDigest } from "@/lib/mail/coordination-digest";
import { sendWanted } from "./send-wanted";

/** Tells a coordinator on their days who needs them, and nothing where nobody does; then leaves the next. */
export async function writeCoordinationDigest({ subject, person = "" }: TaskIds) {
  const coordinator = await findDigestReader(subject, person);
  if (!coordinator) return;

  const { reader, isDaily, program, grant } = coordinator;
  const { timeZone } = reader;
  const [task, ids, now] = ["coordination-digest", { subject, person }, new Date()] as const;
  const today = dayIn(timeZone, now);
  if (!isQuiet(timeZone, now) && isDigestDay(today, { isDaily })) {
    const { rows: requests } = await listRequests(grant);
    const from = { reason: null, from: null };
    const stalled = await listStalled(grant, from, { delays: program.delays, now });
    const key = `coordination-digest:${subject}:${person}:${today}`;
    if (requests.length + stalled.rows.length > 0) {
      await sendWanted({ kind: "digest", task, ids, key, reader }, () =>
        sendCoordinationDigest({ key, now, requests: requests.length, stalled, ...coordinator }),
      );
    }
  }

  const next = isQuiet(timeZone, now) ? nextMorning(timeZone, now) : dayAfter(today);
  await leaveForMorning(task, ids, { day: workingDayFrom(next), timeZone });
}
