import { expect } from "vitest";

/** What came back, as far as every answer must be alike. */
export type Answered = { status: number; headers: Headers };

const policy = [
  "default-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

/**
 * Expects what every answer of Tandem says, whatever it is: a strict policy with a nonce of its own, that
 * browsers stay on TLS where there is any, and that nothing is kept but what the build made.
 */
export function expectSafe(
  { headers }: Answered,
  where: string,
  { isSecure, isFile = false }: { isSecure: boolean; isFile?: boolean },
) {
  const said = headers.get("content-security-policy") ?? "";
  const parts = said.split("; ");

  expect(parts, where).toEqual(expect.arrayContaining(policy));
  expect(said, where).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
  expect(said, where).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get("x-content-type-options"), where).toBe("nosniff");
  expect(headers.get("referrer-policy"), where).toBe("same-origin");
  expect(headers.get("permissions-policy"), where).toContain("camera=(), microphone=()");
  expect(headers.get("cross-origin-opener-policy"), where).toBe("same-origin");
  expect(headers.get("cross-origin-resource-policy"), where).toBe("same-origin");
  expect(headers.get("x-powered-by"), where).toBeNull();
  expect(headers.get("strict-transport-security"), where).toBe(
    isSecure ? "max-age=63072000; includeSubDomains" : null,
  );
  if (!isFile) expect(headers.get("cache-control"), where).toContain("no-store");
  for (const cookie of headers.getSetCookie()) expectBound(cookie, where, isSecure);
}

function expectBound(cookie: string, where: string, isSecure: boolean) {
  const [pair = "", ...attributes] = cookie.split("; ");
  const known = attributes.map((attribute) => attribute.toLowerCase());

  expect(pair, where).toMatch(isSecure ? /^__Host-tandem-[a-z]+=/ : /^tandem-[a-z]+=/);
  expect(known, where).toEqual(expect.arrayContaining(["path=/", "httponly", "samesite=lax"]));
  expect(known.includes("secure"), where).toBe(isSecure);
  expect(
    known.filter((attribute) => attribute.startsWith("domain")),
    where,
  ).toEqual([]);
}

/** The nonce that an answer gave out. */
export function nonceOf({ headers }: Answered) {
  return /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
}
