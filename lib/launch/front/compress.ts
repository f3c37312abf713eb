import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";

/** What is drawn anew for each request. A stream of events would wait until it is worth being packed. */
const packed = /^(text\/(html|x-component|csv|calendar)|application\/json)\b/;

const pack = compression({
  filter: (_request, response) => packed.test(String(response.getHeader("content-type"))),
});

/** Lets what follows travel packed, where the browser can unpack it: of a page a sixth remains. */
export function compress(request: IncomingMessage, response: ServerResponse) {
  const [asked, answer] = [request, response] as unknown as Parameters<typeof pack>;
  pack(asked, answer, () => {});
}
