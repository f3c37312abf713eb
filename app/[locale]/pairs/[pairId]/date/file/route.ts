import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { requirePair } from "@/lib/auth/require";
import { calendarAnswer } from "@/lib/calendar/answer";
import { meetingFile } from "@/lib/calendar/invitation";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { getRequestLocale } from "@/lib/i18n/server";
import { meetingNumber } from "@/lib/schemas/codes";

/** A meeting as a file for one's own calendar: that it is, and when. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: { params: Promise<{ pairId: string }> },
) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "meeting:view");
  const meeting = meetingNumber.safeParse(nextUrl.searchParams.get("meeting"));
  const plan = meeting.success ? await findMeetingPlan(grant, meeting.data) : null;
  if (!meeting.success || !plan) notFound();

  return calendarAnswer(
    meetingFile({ pairId, meeting: meeting.data, ...plan }, await getRequestLocale()),
  );
}
