import { once } from "node:events";
import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";
import { isReady } from "../kept";
import { readSettings } from "../settings";
import { keepLetter } from "./letters";
import { showLetters } from "./web";

const sizeLimitBytes = 1024 * 1024;
const loopback = "127.0.0.1";
const { mailPort, mailWebPort } = readSettings(process.env);

const smtp = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  size: sizeLimitBytes,
  logger: false,
  onData(stream, { envelope }, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (stream.sizeExceeded) return done(new Error("The letter is too large."));

      const recipients = envelope.rcptTo.map(({ address }) => address);
      keepLetter(Buffer.concat(chunks), recipients).then(() => done(), done);
    });
  },
});
// A sender that goes away in the middle of a sentence ends nothing here.
smtp.on("error", () => {});

const web = createServer(showLetters).listen(mailWebPort, loopback);
await Promise.all([once(smtp.listen(mailPort, loopback), "listening"), once(web, "listening")]);

isReady(async () => {
  web.closeAllConnections();
  await Promise.all([
    new Promise<void>((resolve) => smtp.close(resolve)),
    new Promise((resolve) => web.close(resolve)),
  ]);
});
