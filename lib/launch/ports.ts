import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Settings } from "./settings";

const loopback = "127.0.0.1";

/** A port of the loopback that nobody uses at this moment. */
export async function freePort() {
  const server = createServer().listen(0, loopback);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function isFree(port: number, host: string) {
  const server = createServer().listen(port, host);
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

/** Says which port is in use and what chooses another, before anything has been started. */
export async function refuseTakenPorts(settings: Settings) {
  const wanted = [
    { name: "PORT", port: settings.port, host: settings.host },
    ...(settings.smtpUrl
      ? []
      : [
          { name: "MAIL_PORT", port: settings.mailPort, host: loopback },
          { name: "MAIL_WEB_PORT", port: settings.mailWebPort, host: loopback },
        ]),
  ];

  for (const { name, port, host } of wanted) {
    if (!(await isFree(port, host))) {
      throw new Error(
        `Port ${port} is in use. Choose another with ${name}, as in: ${name}=${port + 1} npm start`,
      );
    }
  }
}
