import "server-only";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { confirmedAt, inForce } from "@/lib/domain/agreement";
import { dayIn } from "@/lib/domain/calendar-day";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import { seriesOf } from "@/lib/domain/meeting-series";

/** How the agreement in force repeats a meeting that is planned; null where it does not, or nothing is to come. */
export async function findSeries(pairId: string, plan: MeetingPlan | null) {
  const grant = await requirePair(pairId, "agreement:view");
  if (!plan || plan.startsAt < new Date() || grant.pair.endedAt) return null;

  const version = inForce(await findAgreement(grant), grant.pair);
  if (!version) return null;

  const { schedule } = await findClausesAt(grant, version.revisions);
  const since = dayIn(plan.timeZone, confirmedAt(version));
  const series = schedule && !schedule.undecided ? seriesOf(schedule.choices, since) : null;
  return series && { series, version: version.version };
}
