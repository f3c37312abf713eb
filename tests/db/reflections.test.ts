import { describe, expect, test } from "vitest";
import {
  listReflections,
  saveReflection,
  shareReflection,
  takeReflectionBack,
} from "@/lib/data/reflections";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, sofia, theo } from "@/tests/support/cast";
import { granted, stolen } from "@/tests/support/granted";
import { endPair, newPair } from "@/tests/support/seats";

const question = "in-three-years";
const dream = { question, locale: "en", text: "Running a clinic", basedOn: 0 } as const;

describe("a reflection", () => {
  test("is its writer's alone until it is shared", async () => {
    const pair = await newPair();
    await saveReflection(granted(theo, "reflection:write", pair), dream);

    expect(await read(theo, pair)).toMatchObject({ own: [{ ...stored, sharedAt: null }] });
    expect(await read(amina, pair)).toEqual({ own: [], shared: [] });
  });

  test("that is shared is read by the other, and by nobody beside the two", async () => {
    const pair = await newPair();
    const write = granted(theo, "reflection:write", pair);
    await saveReflection(write, dream);
    await shareReflection(write, question);

    expect(await read(amina, pair)).toMatchObject({ own: [], shared: [stored] });
    expect(await listReflections(stolen(sofia, "reflection:view", pair))).toEqual({
      own: [],
      shared: [],
    });
  });

  test("shared twice was shared when it first was", async () => {
    const pair = await newPair();
    const write = granted(theo, "reflection:write", pair);
    await saveReflection(write, dream);
    await shareReflection(write, question);
    const { own: first } = await read(theo, pair);
    await shareReflection(write, question);

    expect((await read(theo, pair)).own).toEqual(first);
  });

  test("that is taken back is private again at once", async () => {
    const pair = await newPair();
    const write = granted(theo, "reflection:write", pair);
    await saveReflection(write, dream);
    await shareReflection(write, question);
    await takeReflectionBack(write, question);

    expect((await read(amina, pair)).shared).toEqual([]);
  });

  test("without a word in it cannot be shared", async () => {
    const pair = await newPair();
    const write = granted(theo, "reflection:write", pair);
    const nothing = { ok: false, refusal: "nothing-to-share" };
    expect(await shareReflection(write, question)).toEqual(nothing);

    await saveReflection(write, dream);
    await saveReflection(write, { ...dream, text: "", basedOn: 1 });
    expect(await shareReflection(write, question)).toEqual(nothing);
  });

  test("written in two tabs is refused to the second, with the words of the first", async () => {
    const pair = await newPair();
    const write = granted(theo, "reflection:write", pair);
    await saveReflection(write, dream);

    expect(await saveReflection(write, { ...dream, text: "Sailing" })).toMatchObject({
      refusal: "revised-meanwhile",
      meanwhile: { text: dream.text, revision: 1, locale: "en" },
    });
  });
});

test("a pair that has just ended takes no more reflections", async () => {
  const pair = await newPair();
  const write = granted(theo, "reflection:write", pair);
  await saveReflection(write, dream);
  const ended = await endPair(pair);

  const late = [
    await saveReflection(write, { ...dream, text: "Sailing", basedOn: 1 }),
    await saveReflection(write, { ...dream, question: "what-would-help" }),
  ];
  for (const answer of late) expect(answer).toEqual({ ok: false, refusal: "pair-ended" });
  expect((await read(theo, ended)).own).toMatchObject([stored]);
});

const stored = { question, text: dream.text, locale: "en", revision: 1 };

function read(actor: Actor, pair: Pair) {
  return listReflections(granted(actor, "reflection:view", pair));
}
