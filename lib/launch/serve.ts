import { createServer } from "node:http";
import next from "next";
import { front } from "./front/front";
import { answerUnparsable } from "./front/unparsable";
import { isReady } from "./kept";
import { readSettings } from "./settings";

const settings = readSettings(process.env);
const isDevelopment = process.env.NODE_ENV === "development";
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
server.on("request", front(application.getRequestHandler(), { ...settings, isDevelopment }));
server.on("clientError", answerUnparsable);
server.listen(settings.port, settings.host, () => isReady(stop));

/** Answers what has been asked, for a moment; streams stay open for ever and are cut. */
function stop() {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1_500).unref();
  return closed;
}
