import { describe, expect, test } from "vitest";
import {
  bodyLimitBytes,
  bodyLimitOf,
  fileLimitBytes,
  whyRefused,
} from "@/lib/launch/front/admission";

const origin = "https://tandem.example.org";
const host = "tandem.example.org";
const form = { host, origin, "content-type": "multipart/form-data; boundary=x" };

function ask(method: string, url: string, headers: Record<string, string> = { host }) {
  return whyRefused({ method, url, headers }, origin);
}

test("a reader and a form of ours come in", () => {
  expect(ask("GET", "/fr/space?x=1")).toBeNull();
  expect(ask("HEAD", "/en")).toBeNull();
  expect(ask("POST", "/fr/space", form)).toBeNull();
  expect(ask("POST", "/fr/space", { ...form, "sec-fetch-site": "same-origin" })).toBeNull();
});

test("a mailbox may post from anywhere that its owner wants no more letters, and only that", () => {
  const oneClick = { host, "content-type": "application/x-www-form-urlencoded" };

  expect(ask("POST", "/api/letters/a.homework.b-c_d", oneClick)).toBeNull();
  expect(ask("POST", "/fr/letters/a.homework.b-c_d", oneClick)).toBe("foreign");
  expect(ask("POST", "/api/letters/a/b", oneClick)).toBe("foreign");
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])(
  "%s is not spoken",
  (method) => {
    expect(ask(method, "/fr")).toBe("method");
  },
);

test.each([
  ["/%ff", "unreadable"],
  ["/%00", "unreadable"],
  ["/%", "unreadable"],
  ["/fr/..%5c", "unreadable"],
  ["http://elsewhere.example/", "unreadable"],
  ["*", "unreadable"],
  [`/${"a".repeat(5_000)}`, "too-long"],
])("the address %.20s is refused", (url, reason) => {
  expect(ask("GET", url)).toBe(reason);
});

describe("the host", () => {
  test.each(["elsewhere.example", "tandem.example.org:81", "localhost", ""])(
    "%s is not ours",
    (name) => {
      expect(ask("GET", "/fr", { host: name })).toBe("wrong-host");
    },
  );

  test("a probe may ask by any name", () => {
    expect(ask("GET", "/api/ready", { host: "10.0.0.7:3000" })).toBeNull();
  });

  test("the loopback has three names, and one port", () => {
    const at = (name: string) =>
      whyRefused({ method: "GET", url: "/fr", headers: { host: name } }, "http://localhost:3000");

    expect(["localhost:3000", "127.0.0.1:3000", "[::1]:3000"].map(at)).toEqual([null, null, null]);
    expect(at("127.0.0.1:3001")).toBe("wrong-host");
  });
});

describe("a post", () => {
  test.each([
    { when: "it says nothing of where it comes from", headers: { host } },
    { when: "it comes from elsewhere", headers: { ...form, origin: "https://elsewhere.example" } },
    { when: "its origin is hidden", headers: { ...form, origin: "null" } },
    { when: "it comes over plain HTTP", headers: { ...form, origin: `http://${host}` } },
    { when: "the browser says otherwise", headers: { ...form, "sec-fetch-site": "cross-site" } },
    { when: "a neighbour sends it", headers: { ...form, "sec-fetch-site": "same-site" } },
  ])("is foreign when $when", ({ headers }) => {
    expect(ask("POST", "/fr", headers)).toBe("foreign");
  });

  test("without an origin, the browser's own word is enough", () => {
    expect(ask("POST", "/fr", { host, "sec-fetch-site": "same-origin" })).toBeNull();
  });

  test("that is too large is refused before it is read", () => {
    const length = (bytes: number) => ({ ...form, "content-length": String(bytes) });

    expect(ask("POST", "/fr", length(bodyLimitBytes))).toBeNull();
    expect(ask("POST", "/fr", length(bodyLimitBytes + 1))).toBe("too-large");
  });

  test("may be larger on the one page that takes a file, and nowhere else", () => {
    const program = "01900000-0000-7000-8000-0000000000a1";
    const large = { ...form, "content-length": String(fileLimitBytes) };
    const endless = { ...form, "content-length": String(fileLimitBytes + 1) };
    const there = `/fr/programs/${program}/import`;

    expect(ask("POST", there, large)).toBeNull();
    expect(ask("POST", `${there}?from=desk`, large)).toBeNull();
    expect(ask("POST", there, endless)).toBe("too-large");
    expect(ask("POST", there, { ...large, origin: "https://elsewhere.example" })).toBe("foreign");
    for (const elsewhere of [
      `${there}/${program}`,
      `/fr/programs/${program}`,
      `/de/programs/${program}/import`,
      `/fr/space?x=${there}`,
      `//x${there}`,
    ]) {
      expect(bodyLimitOf(elsewhere)).toBe(bodyLimitBytes);
      expect(ask("POST", elsewhere, large)).toBe("too-large");
    }
  });

  test("carries what a form carries, and an action less", () => {
    const of = (kind: string, more = {}) =>
      ask("POST", "/fr", { ...form, "content-type": kind, ...more });
    const action = { "next-action": "7f" };

    expect(of("application/x-www-form-urlencoded")).toBeNull();
    expect(of("application/x-www-form-urlencoded", action)).toBe("kind");
    expect(of("text/plain;charset=UTF-8", action)).toBeNull();
    expect(of("application/json")).toBe("kind");
    expect(of("image/png")).toBe("kind");
  });
});

test("no link can spend what next-auth keeps", () => {
  const paths = [
    "callback/email",
    "signin",
    "signout",
    "signin/email",
    "error",
    "verify-request",
    "session",
    "",
  ];

  expect(paths.map((path) => ask("GET", `/api/auth/${path}`))).toEqual(paths.map(() => "method"));
  expect(ask("GET", "/api/%61uth/callback/email")).toBe("method");
});

test("a state of the router that Next could not read is refused", () => {
  const state = encodeURIComponent(JSON.stringify(["", {}]));

  expect(ask("GET", "/fr", { host, "next-router-state-tree": state })).toBeNull();
  expect(ask("GET", "/fr", { host, "next-router-state-tree": "%7Bgarbage" })).toBe("unreadable");
});
