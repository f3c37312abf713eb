import { IncomingMessage, type ServerResponse } from "node:http";
import { defaultLocale } from "@/lib/i18n/settings";
import { localeOfPath } from "./language";
import { refusalPage } from "./refusal-page";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const deadEnds = new Set([401, 403, 404, 500]);

/**
 * Next answers 401, 403, 404 and 500 of a page with an empty body that only its script fills. Here
 * such an answer is held back, and the application is asked for the page that says the same thing
 * in ordinary HTML; the status stays. When that page breaks too, as it does while the database is
 * away, the front's own words are sent.
 */
export function withDeadEnds(application: Answer): Answer {
  return async (request, response) => {
    if (!asksForPage(request)) return application(request, response);

    hold(response, isDeadEnd, () => {
      const status = pinStatus(response);
      const giveUp = () => sendWords(request, response);
      hold(response, status.isBroken, giveUp);
      application(pageInstead(request, status.kept), response).catch(giveUp);
    });
    await application(request, response);
  };
}

/** Lets nothing of an answer through while `isHeld`, and at its end does `instead`. */
function hold(
  response: ServerResponse,
  isHeld: (response: ServerResponse) => boolean,
  instead: () => void,
) {
  const { write, end, flushHeaders } = response;
  const isHeldNow = () => !response.headersSent && isHeld(response);

  response.flushHeaders = () => {
    if (!isHeldNow()) flushHeaders.call(response);
  };
  response.write = ((...chunk: Parameters<typeof write>) =>
    isHeldNow() || write.apply(response, chunk)) as typeof write;
  response.end = ((...chunk: Parameters<typeof end>) => {
    if (!isHeldNow()) return end.apply(response, chunk);

    Object.assign(response, { write, end, flushHeaders });
    instead();
    return response;
  }) as typeof end;
}

/** Next's own script asks with `rsc` or `next-action`, and finds its way by itself. */
function asksForPage({ url, headers }: IncomingMessage) {
  const isOfScript = "rsc" in headers || "next-action" in headers;
  return !isOfScript && !/^\/(api|_next)\//.test(url ?? "");
}

function isDeadEnd(response: ServerResponse) {
  const isPage = String(response.getHeader("content-type")).startsWith("text/html");
  return isPage && deadEnds.has(response.statusCode);
}

/** Keeps the status of the first answer, whatever the second one says, and notices when it breaks. */
function pinStatus(response: ServerResponse) {
  const kept = response.statusCode;
  let now = 200;
  for (const name of ["content-length", "link", "vary"]) response.removeHeader(name);
  Object.defineProperty(response, "statusCode", {
    get: () => (now >= 500 ? now : kept),
    set: (status: number) => {
      now = status;
    },
  });
  return { kept, isBroken: () => now >= 500 };
}

/** The page of a status. It is told where one wanted to go, so that signing in can lead there. */
function pageInstead({ socket, method, headers, url = "" }: IncomingMessage, status: number) {
  const { "content-length": _length, "content-type": _type, ...others } = headers;
  const from = new URLSearchParams({ from: url });
  const request = new IncomingMessage(socket);
  request.method = method === "HEAD" ? "HEAD" : "GET";
  request.url = `/${localeOf(url)}/dead-end/${status}?${from}`;
  request.headers = others;
  request.push(null);
  return request;
}

function localeOf(url: string) {
  return localeOfPath(url.split("?", 1)[0] ?? "") ?? defaultLocale;
}

function sendWords({ url = "", headers }: IncomingMessage, response: ServerResponse) {
  if (response.headersSent) return response.destroy();

  const nonce = String(headers["x-tandem-nonce"] ?? "");
  const page = refusalPage("broken", localeOf(url), nonce);
  response.statusCode = 500;
  for (const name of ["link", "content-encoding"]) response.removeHeader(name);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(page));
  response.end(page);
}
