import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { requirePair } from "@/lib/auth/require";
import { calendarAnswer } from "@/lib/calendar/answer";
import { seriesFile } from "@/lib/calendar/series";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { getRequestLocale } from "@/lib/i18n/server";
import { meetingNumber } from "@/lib/schemas/codes";
import { findSeries } from "../find-series";

/** The meetings from one on, as the agreement repeats them, for one's own calendar. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: { params: Promise<{ pairId: string }> },
) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "meeting:view");
  const meeting = meetingNumber.safeParse(nextUrl.searchParams.get("meeting"));
  const plan = meeting.success ? await findMeetingPlan(grant, meeting.data) : null;
  const found = await findSeries(pairId, plan);
  if (!plan || !found) notFound();

  const { series, version } = found;
  const beginning = { ...plan, pairId, version };
  return calendarAnswer(seriesFile(series, beginning, await getRequestLocale()));
}
