import { redirect } from "next/navigation";
import { findFresh } from "@/lib/auth/fresh";
import { requirePair } from "@/lib/auth/require";
import { dayIn } from "@/lib/domain/calendar-day";
import { wordExport } from "@/lib/i18n/export-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import { findOwnWords } from "../own-words";

/** The same as the page shows, as a file that other programs read. */
export async function GET(_request: Request, { params }: { params: Promise<{ pairId: string }> }) {
  const grant = await requirePair((await params).pairId, "pair:export");
  const fresh = await findFresh();
  // The page asks for the proof that is missing here.
  if (!fresh) redirect(`/${await getRequestLocale()}/pairs/${grant.pair.id}/export`);

  const words = await findOwnWords(grant, fresh);
  const now = new Date();
  const day = dayIn(words.theTwo.own.timeZone, now);

  return new Response(JSON.stringify(wordExport(words, now, await getRequestLocale()), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="tandem-${day}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
