import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { front } from "@/lib/launch/front/front";
import { statuses } from "@/lib/launch/front/refusals";
import { answerUnparsable } from "@/lib/launch/front/unparsable";
import { type Asked, ask, askRaw, readAnswer } from "@/tests/support/plain-request";
import { expectSafe, nonceOf } from "@/tests/support/safe-answer";

const long = "a".repeat(300_000);

describe.each([
  { origin: "https://tandem.example.org", isSecure: true },
  { origin: "http://localhost", isSecure: false },
])("before an application at $origin", ({ origin, isSecure }) => {
  const host = new URL(origin).host;
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    const application = front(
      async ({ url }, response) => {
        if (url?.includes("breaks")) throw new Error("an application that breaks");
        // As Next answers to an action of another build: bare, and in English.
        const isOutdated = url?.includes("outdated");
        response.statusCode = isOutdated ? 409 : 200;
        response.setHeader("Content-Type", isOutdated ? "text/plain" : "text/html; charset=utf-8");
        response.end("a page");
      },
      { origin, trustsProxy: false, isDevelopment: false },
    );
    server = createServer({ maxHeaderSize: 16 * 1024 }, application);
    server.on("clientError", answerUnparsable({ isSecure }));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const post = { method: "POST", headers: { host, origin, "content-type": "text/plain" } };
  const refused: ReadonlyArray<[keyof typeof statuses, Asked]> = [
    ["unreadable", { path: "/fr/%ff", headers: { host } }],
    ["foreign", { path: "/fr", method: "POST", headers: { host, origin: "https://evil.example" } }],
    ["not-found", { path: "/_next/none", headers: { host } }],
    ["method", { path: "/fr", method: "PUT", headers: { host } }],
    ["outdated", { ...post, path: "/fr/outdated" }],
    ["too-large", { ...post, path: "/fr", body: long }],
    ["too-long", { path: `/fr/${long.slice(0, 5_000)}`, headers: { host } }],
    ["kind", { ...post, path: "/fr", headers: { ...post.headers, "content-type": "image/png" } }],
    ["wrong-host", { path: "/fr", headers: { host: "elsewhere.example" } }],
    ["broken", { path: "/fr/breaks", headers: { host } }],
  ];

  test.each(refused)("a refusal for '%s' is as safe as any answer", async (reason, asked) => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await ask(port, asked);
    silenced.mockRestore();

    expect(answer.status).toBe(statuses[reason]);
    expectSafe(answer, reason, { isSecure });
    expect(answer.text).toContain(`nonce="${nonceOf(answer)}"`);
  });

  test("so is what is no HTTP, and what never ends", async () => {
    const raw = await askRaw(port, "GARBAGE\r\n\r\n");
    expect(raw.status).toBe(400);
    expectSafe(raw, "garbage", { isSecure });

    const endless = await askRaw(port, `GET / HTTP/1.1\r\nX: ${long.slice(0, 20_000)}\r\n\r\n`);
    expect(endless.status).toBe(431);
    expectSafe(endless, "endless headers", { isSecure });

    let sent = "";
    const slow = Object.assign(new Error("slow"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
    const socket = { writable: true, end: (text: string) => (sent = text) } as unknown as Socket;
    answerUnparsable({ isSecure })(slow, socket);
    expect(readAnswer(sent).status).toBe(408);
    expectSafe(readAnswer(sent), "too slow", { isSecure });
  });

  test("every reason for a refusal has been asked for here", () => {
    // The last one with the clock that it waits for, in patience.test.ts.
    const elsewhere = ["too-slow", "headers-too-long", "away"];

    expect([...refused.map(([reason]) => reason), ...elsewhere].sort()).toEqual(
      Object.keys(statuses).sort(),
    );
  });

  test("pages and redirects are safe, and no two nonces are the same", async () => {
    const answers = await Promise.all(
      ["/fr", "/en", "/", "/space"].map((path) => ask(port, { path, headers: { host } })),
    );
    for (const answer of answers) expectSafe(answer, "a page", { isSecure });

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 307, 307]);
    expect(new Set(answers.map(nonceOf)).size).toBe(4);
  });
});
