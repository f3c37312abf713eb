import { beforeEach, expect, test, vi } from "vitest";
import { askForCode } from "@/lib/auth/ask-for-code";
import { statementsOf } from "@/tests/support/statements";

// What a request is made of, outside of one.
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-tandem-address": "192.0.2.1" }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));

const [known, unknown] = ["amina@example.org", "nobody@example.org"];

beforeEach(() => {
  jar.clear();
});

/** What asking for a code has Postgres do, without the values. */
async function asking(email: string) {
  const statements = await statementsOf(async () => {
    const asked = await askForCode(email, "/space");
    if (!asked.ok) throw new Error(asked.refusal);
  });

  return statements.map(({ text }) => text);
}

test("a known and an unknown address have the same statements run, in the same number", async () => {
  await asking(known);
  const [ofKnown, ofUnknown] = [await asking(known), await asking(unknown)];

  expect(ofKnown.filter((text) => /^insert|^update|^delete/i.test(text.trim())).length).toBe(4);
  expect(ofUnknown.toSorted()).toEqual(ofKnown.toSorted());
});

test("both leave a cookie of the same length, which names neither", async () => {
  const cookies: string[] = [];
  for (const email of [known, unknown]) {
    await askForCode(email, "/space");
    cookies.push(jar.get("tandem-pending") ?? "");
  }
  expect(cookies.map(({ length }) => length)).toEqual([cookies[0]?.length, cookies[0]?.length]);
  expect(cookies.join()).not.toMatch(/amina|nobody/);
});

test("whoever guesses on gets no eleventh code for an address in a quarter of an hour", async () => {
  const asked = [];
  for (let time = 0; time < 12; time++) asked.push((await askForCode("theo@example.org", null)).ok);

  expect(asked.filter(Boolean)).toHaveLength(10);
  expect(asked.at(-1)).toBe(false);
});
