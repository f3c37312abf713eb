import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { defaultLocale } from "@/lib/i18n/settings";
import { contentPolicy, makeNonce, safetyHeaders } from "./headers";
import { refusalPage } from "./refusal-page";
import { type RefusalReason, statuses } from "./refusals";

const reasons: Record<string, RefusalReason> = {
  HPE_HEADER_OVERFLOW: "headers-too-long",
  ERR_HTTP_REQUEST_TIMEOUT: "too-slow",
};

/** Answers what is not HTTP enough to have a language: French first, English below. */
export function answerUnparsable({ isSecure }: { isSecure: boolean }) {
  return (error: NodeJS.ErrnoException, socket: Socket) => answer(error, socket, isSecure);
}

function answer(error: NodeJS.ErrnoException, socket: Socket, isSecure: boolean) {
  if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();

  const reason = reasons[error.code ?? ""] ?? "unreadable";
  const nonce = makeNonce();
  const page = refusalPage(reason, defaultLocale, nonce);
  const headers = {
    ...safetyHeaders(contentPolicy(nonce), { isSecure }),
    "Cache-Control": "no-store",
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(page),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${statuses[reason]} ${STATUS_CODES[statuses[reason]]}`;
  socket.end([status, ...lines, "", page].join("\r\n"));
}
