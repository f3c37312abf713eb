import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Locale } from "@/lib/i18n/settings";
import { fault } from "@/lib/log/log";
import { whyRefused } from "./admission";
import { readBody, withBody } from "./body";
import { isByItself } from "./by-itself";
import { compress } from "./compress";
import { sendFiles } from "./files";
import { contentPolicy, makeNonce, safetyHeaders, stripForged } from "./headers";
import { chosenLocale, localeCookie, localeOfPath, preferredLocale } from "./language";
import { networkOf } from "./network";
import { noteRequests } from "./note-requests";
import { loseNoPatience } from "./patience";
import { refusalPage } from "./refusal-page";
import { type RefusalReason, statuses } from "./refusals";
import { isWellFormed } from "./well-formed";
import { wordsForNext } from "./words-for-next";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What stands before the application: it chooses the language, says the safety
 * headers, and turns away what no page of ours would send. It grants nothing.
 */
export function front(
  application: Answer,
  settings: { origin: string; trustsProxy: boolean; isDevelopment: boolean },
): RequestListener {
  const { origin, trustsProxy, isDevelopment } = settings;
  const files = sendFiles({ isDevelopment });
  const noteRequest = noteRequests();
  const isSecure = origin.startsWith("https:");

  return async (request, response) => {
    const nonce = makeNonce();
    const policy = contentPolicy(nonce, { isDevelopment });
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    const pathLocale = localeOfPath(path);
    const locale = pathLocale ?? preferredLocale(request.headers, isSecure);
    response.setHeaders(
      new Map(Object.entries(safetyHeaders(policy, { isSecure }))) as Map<string, string>,
    );

    const refuse = (reason: RefusalReason) =>
      sendRefusal(request, response, { reason, locale, nonce });
    const reason = whyRefused(request, origin);
    if (reason) {
      noteRequest(request, response, path);
      return refuse(reason);
    }

    const address = networkOf(request, trustsProxy);
    const askedItself = isByItself(request);
    stripForged(request.headers);
    Object.assign(request.headers, {
      ...(askedItself && { "x-tandem-by-itself": "1" }),
      "x-tandem-locale": locale,
      "x-tandem-path": path,
      "x-tandem-nonce": nonce,
      "x-tandem-address": address,
      // Next reads the nonce here, and stamps it on its own scripts.
      "content-security-policy": policy,
    });

    const otherwise = async () => {
      request.headers["x-tandem-request"] = noteRequest(request, response, path);
      if (!isDevelopment && path.startsWith("/_next/")) return refuse("not-found");
      response.setHeader("Cache-Control", "no-store");
      if (!pathLocale && !/^\/(api|_next)\//.test(path)) {
        return redirect(response, `/${locale}${request.url === "/" ? "" : request.url}`);
      }
      if (pathLocale) rememberChoice(request, response, { locale: pathLocale, isSecure });

      loseNoPatience(response, path, () => refuse("away"));
      wordsForNext(response, refuse);
      const asked = request.method === "POST" ? await wholeRequest(request) : request;
      if (typeof asked === "string") return refuse(asked);
      await application(asked, response);
    };

    files(request, response, () => {
      compress(request, response);
      otherwise().catch((error) => {
        fault("request-failed", error, { request: String(request.headers["x-tandem-request"]) });
        refuse("broken");
      });
    });
  };
}

async function wholeRequest(request: IncomingMessage): Promise<IncomingMessage | RefusalReason> {
  const body = await readBody(request);
  if (!body) return "too-large";

  return (await isWellFormed(request.headers, body)) ? withBody(request, body) : "unreadable";
}

function redirect(response: ServerResponse, location: string) {
  response.setHeader("Vary", "Accept-Language, Cookie");
  response.writeHead(307, { Location: location }).end();
}

function rememberChoice(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { locale, isSecure }: { locale: Locale; isSecure: boolean },
) {
  const isPage = method === "GET" && (headers["sec-fetch-dest"] ?? "document") === "document";
  if (!isPage || chosenLocale(headers, isSecure) === locale) return;

  const life = "Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";
  response.appendHeader(
    "Set-Cookie",
    `${localeCookie(isSecure)}=${locale}; ${life}${isSecure ? "; Secure" : ""}`,
  );
}

function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { reason, locale, nonce }: { reason: RefusalReason; locale: Locale; nonce: string },
) {
  if (response.headersSent) return response.destroy();

  if (reason === "method") {
    // What is refused to a reader may still be posted.
    const isReading = request.method === "GET" || request.method === "HEAD";
    response.setHeader("Allow", isReading ? "POST" : "GET, HEAD, POST");
  }
  // What is still being sent will not be read.
  if (!request.complete) response.setHeader("Connection", "close");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  const page = refusalPage(reason, locale, nonce);
  response.writeHead(statuses[reason], { "Content-Length": Buffer.byteLength(page) });
  response.end(request.method === "HEAD" ? undefined : page);
}
