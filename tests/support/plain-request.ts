import { type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export type Asked = { method?: string; path: string; headers?: OutgoingHttpHeaders; body?: string };

/** Asks over plain HTTP, as a proxy before Tandem does: with whatever host and headers it says. */
export function ask(port: number, { method = "GET", path, headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const asking = request({ port, host: "127.0.0.1", method, path, headers }, (answer) => {
      const isStream = answer.headers["content-type"]?.startsWith("text/event-stream");
      const said = new Headers(pairsOf(answer.rawHeaders));
      const done = (text: string) =>
        resolve({ status: answer.statusCode ?? 0, headers: said, text });
      // A stream never ends by itself: what it begins with is enough.
      if (isStream) {
        asking.destroy();
        return done("");
      }
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () => done(text)).on("error", reject);
    });
    asking.on("error", reject).end(body);
  });
}

/** Bytes that no browser would send, and what comes back, as far as it is HTTP. */
export function askRaw(port: number, bytes: string) {
  return new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("error", reject).on("end", () => resolve(readAnswer(answer)));
  });
}

export function readAnswer(answer: string) {
  const [head = "", text = ""] = answer.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(":")),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  return { status: Number(status.split(" ")[1]), headers, text };
}

function pairsOf(raw: ReadonlyArray<string>) {
  return raw.flatMap(
    (name, index): Array<[string, string]> =>
      index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : [],
  );
}
