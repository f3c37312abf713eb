import { expect, test } from "vitest";
import { askForCodeSchema } from "@/lib/schemas/sign-in";

test("an address alone is enough to ask for a code", () => {
  expect(askForCodeSchema.parse({ email: " Amina@Example.ORG " })).toEqual({
    email: "amina@example.org",
    to: null,
  });
});

test.each(["", "amina", "amina@", "a b@example.org", "amina@example", 'amina"@example.org'])(
  "%j is not an address",
  (email) => {
    expect(askForCodeSchema.safeParse({ email }).success).toBe(false);
  },
);
