import { calendarAnswer } from "@/lib/calendar/answer";
import { feed } from "@/lib/calendar/feed";
import { findBusyTimes } from "@/lib/data/calendar-feeds";
import { mayReadCalendar } from "@/lib/data/rate-limits";

/** When somebody meets, for a calendar that knows their private address. It is nobody's session. */
export async function GET({ headers }: Request, { params }: { params: Promise<{ file: string }> }) {
  const [, secret] = /^([\w-]{43})\.ics$/.exec((await params).file) ?? [];
  if (!secret) return nothing(404);
  if (!(await mayReadCalendar(secret, headers.get("x-tandem-address") ?? ""))) return nothing(429);

  const busy = await findBusyTimes(secret);
  return busy ? calendarAnswer(feed(busy)) : nothing(404);
}

function nothing(status: 404 | 429) {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  if (status === 429) headers.set("Retry-After", "900");

  return new Response(null, { status, headers });
}
