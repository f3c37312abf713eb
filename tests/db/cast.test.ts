import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { listOwnOverviews } from "@/lib/data/overviews";
import { findPairUnchecked } from "@/lib/data/pairs";
import { amina, helene, otherPair, pair, ravi, sofia } from "../support/cast";
import { endPair, newPair } from "../support/seats";

afterAll(disconnect);

test("the cast is seated", async () => {
  expect((await listOwnOverviews(amina)).map(({ mentee }) => mentee.name)).toEqual(["Théo Lavoie"]);
  expect(await findPairUnchecked(ravi, otherPair.id)).toEqual(otherPair);
});

test("a pair is there for its two and for its own coordination", async () => {
  expect(await findPairUnchecked(sofia, pair.id)).toEqual(pair);
  expect(await findPairUnchecked(ravi, pair.id)).toBeNull();
  expect(await findPairUnchecked(helene, pair.id)).toBeNull();
});

test("a pair that has ended says since when", async () => {
  const ended = await endPair(await newPair());

  expect(await findPairUnchecked(amina, ended.id)).toEqual(ended);
});
