import { createServer } from "node:http";
import next from "next";
import { logFrom } from "@/lib/log/log";
import { takeConsole } from "@/lib/log/take-console";
import { withDeadEnds } from "./front/dead-ends";
import { front } from "./front/front";
import { answerUnparsable } from "./front/unparsable";
import { isReady } from "./kept";
import { finishAll } from "./last-things";
import { readSettings } from "./settings";

const settings = readSettings(process.env);
const isDevelopment = process.env.NODE_ENV === "development";
if (settings.logLevel) logFrom(settings.logLevel);
if (!isDevelopment) takeConsole();
const server = createServer({
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
});
const application = next({
  dev: isDevelopment,
  hostname: settings.host,
  port: settings.port,
  ...(isDevelopment && { httpServer: server }),
});

await application.prepare();
const answer = application.getRequestHandler();
// In development Next shows the error itself, which its author would rather see.
const pages = isDevelopment ? answer : withDeadEnds(answer);
server.on("request", front(pages, { ...settings, isDevelopment }));
server.on("clientError", answerUnparsable({ isSecure: settings.origin.startsWith("https:") }));
server.listen(settings.port, settings.host, () => isReady(stop));

/** Answers what has been asked, for a moment; streams stay open for ever and are cut. */
function stop() {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1_500).unref();
  return Promise.all([closed, finishAll()]);
}
