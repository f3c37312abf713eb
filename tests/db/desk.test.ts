import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findAskedEnding } from "@/lib/data/desk";
import { completeEnding, requestEnding } from "@/lib/data/endings";
import { listRequests } from "@/lib/data/requests";
import type { EndingWish } from "@/lib/domain/ending";
import { amina, helene, ravi, sofia, theo } from "../support/cast";
import { ask, queued, rows, silent, takeBack, why } from "../support/endings";
import { granted, grantedProgram, justProved, stolen, stolenProgram } from "../support/granted";
import { endPair, newPair } from "../support/seats";

afterAll(disconnect);

test("the coordination reads what its writer chose to show", async () => {
  const pair = await newPair();
  await ask(theo, pair, { reason: why, showsReason: true, showsAsker: true });

  const [asked] = await queued(pair);
  expect(asked).toMatchObject({ askers: [theo.id], showsReason: true });
  expect(await findAskedEnding(grantedProgram(sofia), asked?.id ?? "")).toMatchObject({
    shown: { askers: [theo.id], reasons: [{ text: why, locale: "en" }] },
  });
});

test.each<EndingWish>([
  silent,
  { reason: why, showsReason: false, showsAsker: false },
  { reason: why, showsReason: true, showsAsker: false },
])("the queue is the same, byte for byte, whichever of the two asked: %j", async (wish) => {
  const pair = await newPair();
  const seen: string[] = [];
  for (const person of [amina, theo]) {
    await requestEnding(granted(person, "ending:request", pair), justProved(person), wish, "fr");
    // What tells one request from the next: its own id and its hour.
    const queue = (await queued(pair)).map((asked) => ({ ...asked, id: "", askedAt: "" }));
    seen.push(JSON.stringify(queue));
    await takeBack(person, pair);
  }

  expect(seen[0]).toContain(pair.id);
  expect(seen[0]).toBe(seen[1]);
});

test("only the pair's own coordination sees and completes an ending", async () => {
  const pair = await newPair();
  await ask(amina, pair, silent);
  const [ending] = await queued(pair);
  const id = ending?.id ?? "";

  for (const stranger of [helene, ravi, theo]) {
    expect((await listRequests(stolenProgram(stranger))).rows).toEqual([]);
    expect(await findAskedEnding(stolenProgram(stranger), id)).toBeNull();
    const attempt = completeEnding(stolen(stranger, "ending:complete", pair), id);
    expect(await attempt).toEqual({ ok: false, refusal: "no-open-ending" });
  }
});

test("a coordinator who is half of the pair neither sees nor completes its ending", async () => {
  const pair = await newPair(sofia, theo);
  await ask(theo, pair, { reason: why, showsReason: true, showsAsker: true });
  const [ending] = await rows("endings", pair);
  const id = String(ending?.id);

  expect(await queued(pair)).toEqual([]);
  expect(await findAskedEnding(grantedProgram(sofia), id)).toBeNull();
  const attempt = completeEnding(stolen(sofia, "ending:complete", pair), id);
  expect(await attempt).toEqual({ ok: false, refusal: "no-open-ending" });

  const ended = await endPair(await newPair(sofia, theo));
  const [completed] = await rows("endings", ended);
  expect(await findAskedEnding(grantedProgram(sofia), String(completed?.id))).toBeNull();
});
