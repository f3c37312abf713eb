import { Agent, request } from "node:http";

export type Connection = ReturnType<typeof connectTo>;

/** One connection to an instance, kept open between questions as a browser keeps it. */
export function connectTo({ port }: { port: number }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const origin = `http://localhost:${port}`;

  return {
    /** Asks for a page, or posts these fields to it; gives the status once the whole answer is here. */
    ask(path: string, cookie: string, fields?: Record<string, string>) {
      const posted = fields && formOf(fields);
      return new Promise<number>((resolve, reject) => {
        const asking = request(
          {
            ...{ agent, port, path, host: "127.0.0.1", method: posted ? "POST" : "GET" },
            headers: {
              host: `localhost:${port}`,
              cookie,
              ...(posted && { origin, ...posted.headers }),
            },
          },
          (answer) => {
            answer.on("end", () => resolve(answer.statusCode ?? 0)).on("error", reject);
            answer.resume();
          },
        );
        asking.on("error", reject).end(posted?.body);
      });
    },
    close: () => agent.destroy(),
  };
}

const boundary = "----what-a-form-sends";

function formOf(fields: Record<string, string>) {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${parts.join("")}--${boundary}--\r\n`);

  return {
    body,
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "content-length": body.length,
    },
  };
}
