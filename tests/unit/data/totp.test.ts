import { expect, test } from "vitest";
import { keyAddress, makeSecret, stepOf } from "@/lib/data/totp";

// RFC 6238, appendix B: the secret "12345678901234567890", and the last six of eight digits by SHA-1.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at %i seconds the standard says %s", (seconds, code) => {
  expect(stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
});

test("a code counts in its half minute, the one before and the one after, and in no other", () => {
  const taken = [-2, -1, 0, 1, 2].map((away) =>
    stepOf(secret, "050471", at(1_111_111_111 - 30 * away)),
  );

  expect(taken).toEqual([null, 37_037_037, 37_037_037, 37_037_037, null]);
});

test("what is too short, too long or no number is no code", () => {
  for (const typed of ["", "50471", "0050471", "05047l"]) {
    expect(stepOf(secret, typed, at(1_111_111_111))).toBeNull();
  }
});

test("every secret is one of its own, of 160 bits", () => {
  const secrets = Array.from({ length: 100 }, makeSecret);

  expect(new Set(secrets).size).toBe(100);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
});

test("an app is told whose account it is, and the secret", () => {
  const address = new URL(keyAddress(secret, "amina@example.org"));

  expect(address.href).toMatch(/^otpauth:\/\/totp\/Tandem:amina%40example\.org\?/);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: "Tandem",
    secret,
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
