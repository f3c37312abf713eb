import { rm } from "node:fs/promises";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Stack, startStack } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("answers");
let stack: Stack;

beforeAll(async () => {
  stack = await startStack(folder);
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Bytes that no browser would send, and what comes back. */
function sendRaw(text: string) {
  return new Promise<string>((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(stack.env.PORT), "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

describe("every answer is safe:", () => {
  test.each([
    { what: "a page", path: "/fr/sign-in", status: 200 },
    { what: "a page in English", path: "/en/sign-in", status: 200 },
    { what: "a page that is not there", path: "/fr/nulle-part", status: 404 },
    { what: "the page of all parts", path: "/fr/parts", status: 404 },
    { what: "a redirect to a language", path: "/sign-in", status: 307 },
    { what: "a file", path: "/favicon.svg", status: 200 },
    { what: "a file that is not there", path: "/_next/static/chunks/none.js", status: 404 },
    { what: "what is not served at all", path: "/_next/image?url=x", status: 404 },
    { what: "a probe", path: "/api/health", status: 200 },
    { what: "an unknown call", path: "/api/none", status: 404 },
    { what: "a stream for nobody", path: "/api/live", status: 401 },
    { what: "a link that would spend a code", path: "/api/auth/callback/email", status: 405 },
    { what: "an address that means nothing", path: "/fr/%ff", status: 400 },
    { what: "a foreign post", path: "/fr/sign-in", method: "POST", status: 403 },
    { what: "an unknown method", path: "/fr", method: "PUT", status: 405 },
  ])("$what", async ({ path, method = "GET", status }) => {
    const answer = await stack.fetch(path, { method });
    const policy = answer.headers.get("content-security-policy") ?? "";

    expect(answer.status).toBe(status);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("x-powered-by")).toBeNull();
    if (!path.includes("favicon"))
      expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  test("one that is no HTTP at all", async () => {
    const answer = await sendRaw("GARBAGE\r\n\r\n");

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("default-src 'none'");
    expect(answer).toContain("Cette demande est illisible");
  });

  test("one with endless headers", async () => {
    const answer = await sendRaw(`GET /fr HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});

test("each script and stylesheet of a page carries the nonce of that answer alone", async () => {
  const nonces = await Promise.all(
    ["/fr/sign-in", "/fr/sign-in"].map(async (path) => {
      const answer = await stack.fetch(path);
      const nonce = /'nonce-([^']+)'/.exec(
        answer.headers.get("content-security-policy") ?? "",
      )?.[1];
      const tags = (await answer.text()).match(/<(script|style)\b[^>]*>/g) ?? [];

      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      return nonce;
    }),
  );

  expect(new Set(nonces).size).toBe(2);
});

describe("the language", () => {
  test("of a first visit is the browser's, and of the next the one that was read", async () => {
    const first = await stack.fetch("/sign-in?a=b", { headers: { "accept-language": "en-CA" } });
    expect(first.headers.get("location")).toBe("/en/sign-in?a=b");

    const read = await stack.fetch("/fr/sign-in", { headers: { "accept-language": "en-CA" } });
    const cookie = read.headers.getSetCookie().find((each) => each.startsWith("tandem-locale="));
    expect(cookie).toMatch(/^tandem-locale=fr; Path=\/; .*HttpOnly/);

    const headers = { "accept-language": "en-CA", cookie: cookie?.split(";")[0] ?? "" };
    expect((await stack.fetch("/", { headers })).headers.get("location")).toBe("/fr");
  });

  test("of a refusal is that of the page, whatever the browser wishes", async () => {
    const headers = { "accept-language": "en" };
    const ofPage = await stack.fetch("/fr/sign-in", { method: "PUT", headers });
    const ofBrowser = await stack.fetch("/_next/none", { headers });

    expect(await ofPage.text()).toContain('<html lang="fr">');
    expect(await ofBrowser.text()).toContain('<html lang="en">');
  });
});

test("what the build made is sent compressed, and kept for good", async () => {
  const page = await (await stack.fetch("/fr/sign-in")).text();
  const [script = ""] = page.match(/\/_next\/static\/[^"]+\.js/) ?? [];
  const answer = await stack.fetch(script, { headers: { "accept-encoding": "br" } });

  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

describe("a post", () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    stack.fetch("/fr/sign-in", {
      method: "POST",
      body,
      headers: { origin: stack.origin, ...headers },
    });
  const words = async (answer: Response) => [
    answer.status,
    /<h1>(.*?)</.exec(await answer.text())?.[1],
  ];

  test("that is too large, told or not, is refused", async () => {
    const large = "a".repeat(300_000);
    const untold = new Blob([large]).stream();

    expect((await post(large)).status).toBe(413);
    const answer = await stack.fetch("/fr/sign-in", {
      method: "POST",
      body: untold,
      headers: { origin: stack.origin, "content-type": "text/plain" },
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  test("whose action is not known any more is told so in words", async () => {
    const form = new FormData();
    form.append(`$ACTION_ID_7f${"0".repeat(40)}`, "");

    expect(await words(await post(form))).toEqual([409, "Tandem vient d’être mis à jour"]);
  });

  test.each(["[oops", "5", '["$F1"]', "[".repeat(20_000)])(
    "whose action cannot be read (%.10s) is told so in words",
    async (body) => {
      const headers = { "next-action": `7f${"0".repeat(40)}`, "content-type": "text/plain" };

      expect(await words(await post(body, headers))).toEqual([400, "Cette demande est illisible"]);
    },
  );
});
