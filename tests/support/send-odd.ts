import { request } from "node:http";
import type { Odd } from "./odd-requests";

/** Sends it; gives the status and what came, or nothing where the connection was closed on it. */
export function sendOdd(origin: string, { method, path, headers, body }: Odd) {
  const { port, host } = new URL(origin);
  return new Promise<{ status: number; text: string; kind: string }>((resolve) => {
    const nothing = () => resolve({ status: 0, text: "", kind: "" });
    try {
      const asked = request(
        {
          port,
          method,
          path,
          headers: { host, ...asBytes(headers) },
          host: "127.0.0.1",
          timeout: 15_000,
        },
        (answer) => {
          const chunks: Buffer[] = [];
          const kind = String(answer.headers["content-type"] ?? "");
          answer.on("data", (chunk) => {
            chunks.push(chunk);
            // A stream has no end.
            if (kind.startsWith("text/event-stream")) asked.destroy();
          });
          answer.on("close", () =>
            resolve({
              status: answer.statusCode ?? 0,
              text: Buffer.concat(chunks).toString(),
              kind,
            }),
          );
        },
      );
      asked.on("timeout", () => {
        asked.destroy();
        resolve({ status: 599, text: "nobody answered", kind: "" });
      });
      asked.on("error", nothing);
      asked.end(body ?? undefined);
    } catch {
      // Node itself would not send it.
      nothing();
    }
  });
}

function asBytes(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString("latin1")]),
  );
}
