import type { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import type { RefusalReason } from "./refusals";

export const bodyLimitBytes = 256 * 1024;
/** The one page to which a file is sent: the pairs of a program. */
export const fileLimitBytes = 4 * 1024 * 1024;
const takesFiles = /^\/(fr|en)\/programs\/[0-9a-f-]{36}\/import$/;
const urlLimit = 4_096;

const methods = ["GET", "HEAD", "POST"];
/** What a form sends, and what a server action does. */
const formKinds = /^(multipart\/form-data|application\/x-www-form-urlencoded|text\/plain)\b/i;
const actionKinds = /^(multipart\/form-data|text\/plain)\b/i;
/** A probe asks by whatever name it knows the machine. */
const probes = ["/api/health", "/api/ready"];
/** A mailbox posts here from anywhere when its owner wants no more letters; the address itself is the proof. */
const fromMailboxes = /^\/api\/letters\/[\w.-]+$/;

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Why a request is turned away before the application hears of it, or null. */
export function whyRefused(
  { method = "", url = "", headers }: Asked,
  origin: string,
): RefusalReason | null {
  if (!methods.includes(method)) return "method";
  if (url.length > urlLimit) return "too-long";
  const path = readablePath(url);
  if (path === null) return "unreadable";
  if (!hostsOf(origin).includes(headers.host ?? "") && !probes.includes(path)) return "wrong-host";
  // Where next-auth would live. Signing in is an action of ours: nothing may be spent by following a link.
  if (path.startsWith("/api/auth/") && method !== "POST") return "method";
  if (!isStateReadable(headers["next-router-state-tree"])) return "unreadable";
  if (method !== "POST") return null;
  if (!isFromHere(headers, origin) && !fromMailboxes.test(path)) return "foreign";
  return whyBodyRefused({ url, headers });
}

/** How much may be posted to an address. */
export function bodyLimitOf(url = "") {
  return takesFiles.test(url.split("?", 1)[0] ?? "") ? fileLimitBytes : bodyLimitBytes;
}

function whyBodyRefused({ url, headers }: Omit<Asked, "method">): RefusalReason | null {
  if (Number(headers["content-length"] ?? 0) > bodyLimitOf(url)) return "too-large";
  const kinds = headers["next-action"] === undefined ? formKinds : actionKinds;
  return kinds.test(headers["content-type"] ?? "text/plain") ? null : "kind";
}

/** Next answers 500 to a state of its router that it cannot read. */
function isStateReadable(state: string | string[] | undefined) {
  try {
    parseAndValidateFlightRouterState(state);
    return true;
  } catch {
    return false;
  }
}

/** A form of ours says where it was shown; what says nothing at all is no browser of today. */
function isFromHere({ origin: from, host, ...headers }: Asked["headers"], origin: string) {
  const site = headers["sec-fetch-site"];
  if (from === undefined) return site === "same-origin";

  const { protocol } = new URL(origin);
  return from === `${protocol}//${host}` && (site === undefined || site === "same-origin");
}

/** The hosts that answer: the public one, and the loopback by all its names. */
function hostsOf(origin: string) {
  const { hostname, host, port } = new URL(origin);
  if (hostname !== "localhost") return [host];

  return ["localhost", "127.0.0.1", "[::1]"].map((name) => (port ? `${name}:${port}` : name));
}

/** The path as it is meant, or null where it means nothing. */
function readablePath(url: string) {
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/")) return null;
  try {
    const decoded = decodeURIComponent(path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return /[\u0000-\u001f\u007f\\]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
