/** Excel takes a file for UTF-8 when it begins with this. */
export const byteOrderMark = "\uFEFF";

/** The answer by which a browser saves a file; `name` is in plain letters and has no ending. */
export function csvFile(name: string, content: string | ReadableStream<Uint8Array>) {
  const body = typeof content === "string" ? byteOrderMark + content : content;

  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
