import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { withDeadEnds } from "@/lib/launch/front/dead-ends";
import { loseNoPatience } from "@/lib/launch/front/patience";

const clocks = { toFake: ["setTimeout", "clearTimeout"] } as const;
const noted = globalThis as { tandemSilent?: Set<unknown> };
let server: Server;
let origin: string;
let open: ServerResponse;

/** Says nothing before it is told to, as an application whose database is silent. */
const application = withDeadEnds(async (_request, response) => {
  open = response;
});

beforeAll(async () => {
  server = createServer((request, response) => {
    loseNoPatience(response, request.url ?? "", () =>
      response.writeHead(503).end("nobody answers"),
    );
    void application(request, response).then(() => server.emit("asked"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: [...clocks.toFake] });
  noted.tandemSilent = new Set(["a connection"]);
});
afterEach(() => void vi.useRealTimers());
afterAll(() => server.close());

test("whoever has waited for nine seconds is told, and what comes later is not sent", async () => {
  const answer = await afterNineSeconds("/fr/space");
  expect([answer.status, await answer.text()]).toEqual([503, "nobody answers"]);

  open.statusCode = 404;
  open.setHeader("content-type", "text/html");
  open.write("too late");
  open.end();
});

test("so is whoever waits for the page of a dead end", async () => {
  const asked = ask("/fr/nowhere");
  await once(server, "asked");
  open.statusCode = 404;
  open.setHeader("content-type", "text/html");
  open.end("the shell");
  vi.advanceTimersByTime(9_000);

  expect(await (await asked).text()).toBe("nobody answers");
});

test("a machine that is only busy is waited for", async () => {
  noted.tandemSilent?.clear();
  const asked = ask("/fr/space");
  await once(server, "asked");
  vi.advanceTimersByTime(30_000);
  open.end("here it is");

  expect(await (await asked).text()).toBe("here it is");
});

test("an answer that has begun goes on, and a file of pairs takes its time", async () => {
  const asked = ask("/fr/space");
  await once(server, "asked");
  open.write("some, ");
  vi.advanceTimersByTime(9_000);
  open.end("and the rest");
  expect(await (await asked).text()).toBe("some, and the rest");

  const importing = ask(`/fr/programs/${"a".repeat(36)}/import/x`);
  await once(server, "asked");
  vi.advanceTimersByTime(9_000);
  open.end("imported");
  expect(await (await importing).text()).toBe("imported");
});

async function afterNineSeconds(path: string) {
  const asked = ask(path);
  await once(server, "asked");
  vi.advanceTimersByTime(9_000);
  return asked;
}

function ask(path: string) {
  return fetch(origin + path);
}
