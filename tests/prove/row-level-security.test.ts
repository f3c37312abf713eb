import { beforeAll, expect, test } from "vitest";
import { mixedUp, writeInPrivate } from "@/tests/support/many-askers";

beforeAll(writeInPrivate);

test("of 20,000 units of work over the connections of the application, none answers as another's", async () => {
  const { wrong, seenAlone } = await mixedUp(20_000);

  expect(wrong).toEqual([]);
  // There is something to be seen by somebody.
  expect(seenAlone).toBeGreaterThan(20);
});
