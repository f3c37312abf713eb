import "server-only";
import { requirePair } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { nextMeetingNumber } from "@/lib/domain/journey";
import { meetingNumber } from "@/lib/schemas/codes";

type Asked = {
  params: Promise<{ pairId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * The meeting that the address names: one that was, the next or, from the midst of
 * that, the one after it. Otherwise the next.
 */
export async function whichMeeting({ params, searchParams }: Asked) {
  const { progress } = await findOverview(await requirePair((await params).pairId, "pair:view"));
  const next = nextMeetingNumber(progress);
  const named = meetingNumber.safeParse((await searchParams).meeting);
  const meeting = named.success && named.data <= next + 1 ? named.data : next;

  return { meeting, isOver: meeting < next };
}
