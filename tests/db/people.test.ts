import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findTheTwo } from "@/lib/data/people";
import { listPrograms } from "@/lib/data/programs";
import { amina, helene, program, ravi, sofia, theo } from "../support/cast";
import { granted, stolen } from "../support/granted";
import { newPair } from "../support/seats";

afterAll(disconnect);

test("each of the two sees the other from their own seat", async () => {
  const pair = await newPair();

  expect(await findTheTwo(granted(amina, "meeting:view", pair))).toMatchObject({
    own: { name: "Amina Benali", timeZone: "America/Toronto" },
    partner: { name: "Théo Lavoie", timeZone: "America/Vancouver" },
  });
  expect((await findTheTwo(granted(theo, "meeting:view", pair))).partner.id).toBe(amina.id);
});

test("nobody else has a seat there", async () => {
  const pair = await newPair();

  for (const actor of [sofia, ravi, helene]) {
    await expect(findTheTwo(stolen(actor, "meeting:view", pair))).rejects.toThrow("seat");
  }
});

test("the programs that somebody coordinates have their names", async () => {
  expect(await listPrograms(sofia.coordinates)).toMatchObject([
    { id: program, name: { fr: "Programme de mentorat", en: "Mentoring program" } },
  ]);
  expect(await listPrograms(theo.coordinates)).toEqual([]);
});
