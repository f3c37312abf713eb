import { Agent, type ClientRequest, get } from "node:http";
import { newPair, newProgram } from "@/tests/support/new-pair";
import { openSession } from "@/tests/support/stack";
import { sessionCookie } from "./session-cookie";

/** On a computer and on a telephone, with a window or two on each. */
const windowsEach = 4;

/** Pairs who are online and do nothing: as many as keep so many streams open, in a program of their own. */
export async function seatListeners(streams: number) {
  const program = await newProgram();
  const cookies: string[] = [];
  while (cookies.length * windowsEach < streams) {
    const { mentor, mentee } = await newPair(program);
    for (const half of [mentor, mentee])
      cookies.push(`${sessionCookie}=${await openSession(half.id)}`);
  }
  return cookies;
}

/** Opens so many streams, each on a connection of its own as a browser's is; resolves once every one has spoken. */
export async function openStreams(origin: string, cookies: ReadonlyArray<string>, count: number) {
  const streams: ClientRequest[] = [];
  while (streams.length < count) {
    const cookie = cookies[streams.length % cookies.length] ?? "";
    streams.push(await openStream(`${origin}/api/live`, cookie));
  }

  return {
    /** How many are open still. */
    open: () => streams.filter((stream) => !stream.destroyed).length,
    close() {
      for (const stream of streams) stream.destroy();
    },
  };
}

function openStream(address: string, cookie: string): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { cookie }, agent: new Agent() }, (answer) => {
      answer.once("data", () => resolve(request)).resume();
      answer.on("error", () => {});
      if (answer.statusCode !== 200) reject(new Error(`A stream answers ${answer.statusCode}`));
    });
    request.on("error", reject);
  });
}
