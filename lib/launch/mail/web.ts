import type { IncomingMessage, ServerResponse } from "node:http";
import { makeNonce } from "../front/headers";
import { letters } from "./letters";
import { letterPage, listPage } from "./pages";

/** The mailbox as pages, and as `/messages.json` for programs. Only the loopback is answered. */
export function showLetters(request: IncomingMessage, response: ServerResponse) {
  const nonce = makeNonce();
  const say = (status: number, kind: string, body: string, sources: string) =>
    response
      .writeHead(status, {
        "Content-Type": `${kind}; charset=utf-8`,
        "Content-Security-Policy": `default-src 'none'; base-uri 'none'; form-action 'none'; ${sources}`,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
      })
      .end(body);
  const ours = `style-src 'nonce-${nonce}'; frame-src 'self'; frame-ancestors 'none'`;

  // A page elsewhere could point a name of its own at the loopback and read the codes.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) {
    return say(421, "text/plain", "", ours);
  }
  const { url = "/" } = request;
  if (url === "/") return say(200, "text/html", listPage(letters, nonce), ours);
  if (url === "/messages.json") {
    return say(200, "application/json", JSON.stringify(letters), "frame-ancestors 'none'");
  }

  const letter = letters.find(({ id }) => url.startsWith(`/letters/${id}`));
  if (!letter) return say(404, "text/html", listPage(letters, nonce), ours);
  if (url.endsWith(".html")) {
    // A letter dresses itself inline, as letters must; it may do nothing else.
    return say(200, "text/html", letter.html, "style-src 'unsafe-inline'; img-src data:; sandbox");
  }
  return say(200, "text/html", letterPage(letter, nonce), ours);
}
