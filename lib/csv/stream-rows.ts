import type { Locale } from "@/lib/domain/people";
import { byteOrderMark } from "./csv-file";
import { writeRows } from "./write-sheet";

type Rows = ReadonlyArray<ReadonlyArray<string>>;

/** A file that is written while it is read: no more of it is in memory than one part of its rows. */
export function streamRows(
  headings: ReadonlyArray<string>,
  parts: AsyncGenerator<Rows>,
  locale: Locale,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();

  return new ReadableStream({
    start(file) {
      file.enqueue(encoder.encode(byteOrderMark + writeRows([headings], locale)));
    },
    async pull(file) {
      const { done, value } = await parts.next();
      if (done) file.close();
      else file.enqueue(encoder.encode(writeRows(value, locale)));
    },
    // Whoever gave up the download asks for no more.
    async cancel() {
      await parts.return(undefined);
    },
  });
}
