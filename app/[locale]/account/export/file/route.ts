import { redirect } from "next/navigation";
import { findFresh } from "@/lib/auth/fresh";
import { requireReader } from "@/lib/auth/require";
import { findOwnExport } from "@/lib/data/own-export";
import { dayIn } from "@/lib/domain/calendar-day";
import { getRequestLocale } from "@/lib/i18n/server";
import { wordOwnExport } from "../word-export";

/** The same as the page shows, as a file that other programs read. It hangs on no agreement to the notice. */
export async function GET() {
  const [{ timeZone }, fresh, locale] = await Promise.all([
    requireReader(),
    findFresh(),
    getRequestLocale(),
  ]);
  // The page asks for the proof that is missing here.
  if (!fresh) redirect(`/${locale}/account/export`);

  const now = new Date();
  const copy = wordOwnExport(await findOwnExport(fresh), now, locale);
  return new Response(JSON.stringify({ language: locale, ...copy }, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="tandem-${dayIn(timeZone, now)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
