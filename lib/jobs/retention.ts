import { findEndingNotice } from "@/lib/data/ending-work";
import { eraseDuePair } from "@/lib/data/erasure";
import { leaveForMorning } from "@/lib/data/later";
import { type DuePair, keepsForATime, listDuePairs } from "@/lib/data/retention";
import { sendOnce } from "@/lib/data/sent-letters";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import { retentionStep } from "@/lib/domain/retention";
import type { TaskIds } from "@/lib/domain/task";
import { wordNobody } from "@/lib/i18n/leave-wording";
import { sendRetentionNotice } from "@/lib/mail/retention-notice";

/** Each morning in the life of a program that says for how long it keeps what has ended. */
export async function keepNoLonger({ subject }: TaskIds) {
  if (!(await keepsForATime(subject))) return;

  for (const pair of await listDuePairs(subject)) await takeRetentionStep(pair, new Date());
  const timeZone = "America/Toronto";
  const day = dayAfter(dayIn(timeZone, new Date()));
  await leaveForMorning("retention", { subject }, { day, timeZone });
}

/** Tells the two, or erases; Postgres refuses to erase before the day. What was done. */
export async function takeRetentionStep(pair: DuePair, now: Date) {
  const { step, erasedOn } = retentionStep(pair, now);
  if (step === "tell") await tell(pair, erasedOn);
  if (step === "erase") await eraseDuePair(pair.pairId, wordNobody());

  return step;
}

async function tell({ endingId, people }: DuePair, erasedOn: Date) {
  for (const { id } of people.filter(({ toldAt }) => toldAt === null)) {
    const notice = await findEndingNotice(endingId, id);
    if (!notice) continue;

    const key = `retention:${endingId}:${id}`;
    await sendOnce(key, () => sendRetentionNotice({ key, erasedOn, ...notice }));
  }
}
