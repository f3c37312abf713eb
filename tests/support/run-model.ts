import fc from "fast-check";
import { Client } from "pg";
import { expect } from "vitest";
import { verifyChains } from "@/lib/launch/audit/verify";
import { useDatabase } from "./db";
import type { PairModel } from "./pair-acts";
import { factsOf } from "./pair-facts";
import { commands } from "./pair-model";
import { newPair } from "./seats";

/** So many random lives of a pair, the real one and the plain one side by side; fails with the shortest that parts them. */
export async function runLives(numRuns: number) {
  const client = new Client({ connectionString: useDatabase().superuserUrl });
  await client.connect();
  try {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 24, size: "max" }), async (life) => {
        await fc.asyncModelRun(async () => {
          const pair = await newPair();
          return { model: blank(), real: { pair, look: () => factsOf(client, pair) } };
        }, life);
      }),
      { numRuns },
    );
    expect((await verifyChains(client)).breaks).toEqual([]);
  } finally {
    await client.end();
  }
}

function blank(): PairModel {
  return {
    read: new Map(),
    yeses: [],
    askers: new Set(),
    isEnded: false,
    wishes: new Set(),
    notes: new Map(),
    present: new Set(),
    answers: new Map(),
    isMatched: false,
  };
}
