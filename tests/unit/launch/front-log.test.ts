import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { front } from "@/lib/launch/front/front";

const lines: string[] = [];

const canaries = {
  words: "canarywords",
  token: "canary.token",
  query: "canaryquery",
  cookie: "canarycookie",
  agent: "canaryagent",
  body: "canarybody",
  row: "canary@example.org",
};

const server = createServer();
let origin = "";

beforeAll(async () => {
  const { default: pino } = await import("pino");
  const write = (line: string) => {
    lines.push(line);
  };
  Object.assign(globalThis, { tandemLog: pino({ messageKey: "event" }, { write }) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  server.on(
    "request",
    front(
      async (request, response) => {
        if (request.url?.includes("broken")) throw new Error(`Failing row (${canaries.row})`);
        response.end("answered");
      },
      { origin, trustsProxy: true, isDevelopment: false },
    ),
  );
});
afterAll(() => {
  server.close();
});

test("each request is one line, of which nothing says who asked, from where, or with what", async () => {
  const { words, token, query, cookie, agent, body } = canaries;
  const headers = { cookie: `tandem-session=${cookie}`, "user-agent": agent };
  for (const path of [
    `/fr/${words}?q=${query}`,
    `/api/letters/${token}`,
    `/fr/broken/${words}`,
    `/${words}`,
    `/_next/static/${words}`,
  ]) {
    await fetch(origin + path, {
      headers: { ...headers, "x-forwarded-for": "203.0.113.9" },
      redirect: "manual",
    });
  }
  await fetch(`${origin}/fr/sign-in`, { method: "POST", body, headers });
  await vi.waitFor(() => expect(told("request")).toHaveLength(6));

  expect(told("request").map(({ status }) => status)).toEqual([200, 200, 500, 307, 404, 403]);
  expect(told("request")[0]).toMatchObject({ method: "GET", ms: expect.any(Number) });
  const said = lines.join("");
  const values = [...Object.values(canaries), "203.0.113.9", "127.0.0.1", "localhost"];
  expect(values.filter((value) => said.includes(value))).toEqual([]);
});

test("what broke is told by its kind and its place, and found by the request", () => {
  const [failed] = told("request-failed");

  expect(failed).toMatchObject({ fault: "Error", at: expect.any(Array) });
  expect(told("request").some(({ request }) => request === failed?.request)).toBe(true);
});

type Line = { event: string; status: number; request: string };

function told(event: string): Line[] {
  return lines.map((line) => JSON.parse(line) as Line).filter((line) => line.event === event);
}
