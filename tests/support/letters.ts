import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { makeItDay } from "./clock";

/** A letter as the mail server took it: to whom, byte for byte, and read back. */
export type Delivered = { to: ReadonlyArray<string>; raw: string; letter: Email };

/** A real mail server that keeps what it takes, in daytime. `refuses` makes it turn letters away. */
export async function openMailServer() {
  makeItDay();
  const taken: Delivered[] = [];
  const server = { refuses: false };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, done) => {
      done(server.refuses ? refusal() : null);
    },
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const raw = Buffer.concat(chunks).toString("utf8");
      const to = session.envelope.rcptTo.map(({ address }) => address);
      taken.push({ to, raw, letter: await PostalMime.parse(raw) });
      done();
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const { port } = smtp.server.address() as AddressInfo;

  return Object.assign(server, {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise<void>((resolve) => smtp.close(resolve)),
  });
}

/**
 * The bytes of a letter, but for what differs in any two: ids, the
 * mark of an event, which follows from when it happened, the second it went, and nodemailer's boundaries.
 */
export function comparable({ to, raw }: Delivered) {
  return `${to}\n${raw}`
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "an id")
    .replaceAll(/\b[0-9a-f]{4}( [0-9a-f]{4}){3}\b/g, "a mark")
    .replaceAll(/^Date: .*$/gm, "Date")
    .replaceAll(/--_NmP-[-\w]+/g, "a boundary");
}

function refusal() {
  return Object.assign(new Error("not now, canary@example.org"), { responseCode: 451 });
}
