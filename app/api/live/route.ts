import type { NextRequest } from "next/server";
import { watchSession } from "@/lib/auth/session";
import { listOwnPairIds } from "@/lib/data/pairs";
import { buildId } from "@/lib/live/build";
import { openStream } from "@/lib/live/stream";

/** What changes in one's pairs, as it changes: ids alone. A browser that hears of it asks again for what it may see. */
export async function GET({ headers, nextUrl }: NextRequest) {
  const look = await watchSession();
  const session = await look();
  if (!session?.reader.hasAgreed) return new Response(null, { status: 401 });

  return openStream({
    person: session.reader.id,
    pairs: await listOwnPairIds(session.reader),
    // A browser whose stream was cut says itself what it heard last.
    since: headers.get("last-event-id") ?? nextUrl.searchParams.get("since") ?? "",
    lookAgain: async () => (await look())?.expiresAt ?? null,
  });
}

/** Whether a page may ask again without losing what one is typing: signed in still, and served by the same build. */
export async function HEAD() {
  const look = await watchSession();
  const status = (await look()) ? 204 : 401;

  return new Response(null, { status, headers: { "X-Tandem-Build": buildId() } });
}
