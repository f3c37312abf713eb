import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * One address before several instances, as a load balancer is: whoever comes is always led to the same
 * one, and to another while that one does not answer.
 */
export async function oneAddress() {
  const ports: number[] = [];
  const server = createServer((asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on("data", (chunk) => chunks.push(chunk));
    asked.on("end", () => {
      const first = sumOf(asked.headers.cookie ?? "") % ports.length;
      const order = ports.map((_, index) => ports[(first + index) % ports.length] as number);
      lead(order);
    });

    function lead([port, ...others]: number[]) {
      if (port === undefined) return answer.writeHead(502).end();
      const { method, url: path, headers } = asked;
      const onward = request({ host: "127.0.0.1", port, method, path, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
        given.on("error", () => answer.destroy());
      });
      // What had left may have been done: only whoever asked can know whether to ask again.
      onward.on("error", ({ message }) =>
        message.includes("ECONNREFUSED") ? lead(others) : answer.destroy(),
      );
      onward.end(Buffer.concat(chunks));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    leadTo: (...instances: ReadonlyArray<{ port: number }>) => {
      ports.splice(0, ports.length, ...instances.map(({ port }) => port));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sumOf(text: string) {
  return [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}
