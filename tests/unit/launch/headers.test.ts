import { expect, test } from "vitest";
import { contentPolicy, safetyHeaders, stripForged } from "@/lib/launch/front/headers";

test("the policy allows nothing unsafe and nothing from elsewhere", () => {
  const policy = contentPolicy("abc");

  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test("only behind TLS are browsers told to stay there", () => {
  const names = (isSecure: boolean) => Object.keys(safetyHeaders("", { isSecure }));

  expect(names(true)).toContain("Strict-Transport-Security");
  expect(names(false)).not.toContain("Strict-Transport-Security");
});

test("what only we, a proxy or Next may say is taken away; the rest stays", () => {
  const ours = {
    cookie: "a=b",
    rsc: "1",
    "next-action": "7f",
    "next-router-state-tree": "x",
    "x-nextjs-request-id": "1",
  };
  const headers = {
    ...ours,
    "x-tandem-locale": "en",
    "x-tandem-address": "1.2.3.4",
    "x-forwarded-for": "1.2.3.4",
    "x-forwarded-host": "elsewhere.example",
    "x-middleware-subrequest": "middleware",
    "x-matched-path": "/",
    "x-nextjs-data": "1",
    "next-resume": "1",
    forwarded: "for=1.2.3.4",
    "content-security-policy": "script-src *",
  };
  stripForged(headers);

  expect(headers).toEqual(ours);
});
