import { expect, test } from "vitest";
import { z } from "zod/mini";
import { askForCodeSchema, codeSchema } from "@/lib/schemas/sign-in";

test("an address alone is enough to ask for a code, and is taken as its mailbox knows it", () => {
  const asked = z.parse(askForCodeSchema, { email: "  Amina@Example.ORG " });

  expect(asked).toEqual({ email: "amina@example.org", to: null });
});

test.each([
  [undefined, "not-text"],
  ["", "address-missing"],
  ["amina", "not-an-address"],
  ["amina@example", "not-an-address"],
  ["Amina <amina@example.org>", "not-an-address"],
  ["amina@example.org\nBcc: all@example.org", "not-an-address"],
  ["amina\0@example.org", "not-text"],
  [`${"a".repeat(250)}@example.org`, "too-long:254"],
])("%j is refused as %s", (email, code) => {
  const asked = z.safeParse(askForCodeSchema, { email });

  expect(asked.error?.issues[0]?.message).toBe(code);
});

test.each([
  ["", "required"],
  ["abc", "not-a-code"],
  [["ABC234", "ABC235"], "not-text"],
])("the code %j is refused as %s", (code, error) => {
  expect(z.safeParse(codeSchema, { code }).error?.issues[0]?.message).toBe(error);
});
