import "server-only";
import { requirePair } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { laterMeetingAt } from "@/lib/domain/journey";

/** The number of the meeting that "the next meeting" is today; 1 while the first has not taken place. */
export async function whichMeeting(pairId: string) {
  const { progress } = await findOverview(await requirePair(pairId, "pair:view"));

  return laterMeetingAt(progress, new Date());
}
