import "server-only";

/** A calendar file as the answer to whoever may have it. Nothing on the way keeps a copy. */
export function calendarAnswer(file: string) {
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="tandem.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
