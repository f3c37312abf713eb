import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { findAgreement } from "@/lib/data/agreements";
import { findClause, findClausesAt } from "@/lib/data/clauses";
import { disconnect } from "@/lib/data/db";
import { listOwnFacts } from "@/lib/data/own-facts";
import {
  canonicalText,
  fingerprint,
  type Revisions,
  readFingerprint,
  revisionsOf,
} from "@/lib/domain/agreement";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, theo } from "../support/cast";
import { clause, revisionsIn, write } from "../support/clauses";
import { granted } from "../support/granted";
import { newPair } from "../support/seats";

afterAll(disconnect);

describe("saving a clause", () => {
  test("the other reads it as it was written, with who and when", async () => {
    const pair = await newPair();
    await write(amina, pair, clause({ text: "Là où l’on peut parler.", textLocale: "fr" }));

    expect(await findClause(granted(theo, "agreement:view", pair), "schedule")).toEqual(
      clause({ text: "Là où l’on peut parler.", savedAt: expect.any(Date) as Date }),
    );
  });

  // Both have read revision 0. The second must not silently replace the words of the first.
  test("of two who save the same clause at once, one is refused and can read the other's", async () => {
    const pair = await newPair();
    const [byAmina, byTheo] = await Promise.all([
      write(amina, pair, clause({ text: "Le mardi." })),
      write(theo, pair, clause({ text: "Thursdays.", textLocale: "en" })),
    ]);

    expect([byAmina.ok, byTheo.ok].filter(Boolean)).toHaveLength(1);
    expect(byAmina.ok ? byTheo : byAmina).toMatchObject({
      refusal: "revised-meanwhile",
      meanwhile: byAmina.ok
        ? { text: "Le mardi.", locale: "fr", author: "Amina Benali", revision: 1 }
        : { text: "Thursdays.", locale: "en", author: "Théo Lavoie", revision: 1 },
    });
  });

  test("a second click, even at the same moment, writes nothing more", async () => {
    const pair = await newPair();
    const clicks = await Promise.all([1, 2, 3].map(() => write(amina, pair, clause())));

    expect(clicks).toEqual(clicks.map(() => ({ ok: true, value: { revision: 1 } })));
  });

  test("whoever was faster on another device is oneself, without a name", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());

    expect(await write(amina, pair, clause({ text: "Le jeudi." }))).toMatchObject({
      meanwhile: { text: "Le mardi.", author: null },
    });
  });

  test("each keeps what they changed, and is told what the other had saved", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    await write(amina, pair, clause({ text: "Le jeudi.", revision: 2 }));
    const ticked = clause({
      choices: { frequency: ["quarterly"], until: ["a-year"] },
      revision: 2,
    });

    expect(await write(theo, pair, { ...ticked, textLocale: "en" })).toMatchObject({
      ok: true,
      value: {
        revision: 3,
        meanwhile: { revision: 3, text: "Le jeudi.", locale: "fr", author: "Amina Benali" },
      },
    });
    expect(await findClause(granted(amina, "agreement:view", pair), "schedule")).toMatchObject({
      text: "Le jeudi.",
      textLocale: "fr",
      choices: { frequency: ["quarterly"], until: ["a-year"] },
      savedBy: theo.id,
    });
  });

  test("a clash names the fields of both, and brings the others together", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    await write(amina, pair, clause({ text: "Le jeudi.", undecided: true, revision: 2 }));

    expect(await write(theo, pair, clause({ text: "Fridays.", revision: 2 }))).toMatchObject({
      refusal: "revised-meanwhile",
      meanwhile: {
        text: "Le jeudi.",
        undecided: true,
        clash: { fields: ["text"], merged: { text: "Fridays.", undecided: true } },
      },
    });
  });

  test("every revision can still be read", async () => {
    const pair = await newPair();
    await write(amina, pair, clause({ text: "Un." }));
    await write(amina, pair, clause({ text: "Deux.", revision: 2 }));
    const before = readFingerprint("0.0.0.1.0") as Revisions;

    const at = await findClausesAt(granted(theo, "agreement:view", pair), before);
    const now = await findAgreement(granted(theo, "agreement:view", pair));
    expect([at.schedule?.text, now.clauses.schedule?.text]).toEqual(["Un.", "Deux."]);
  });
});

describe("a save that is sent again", () => {
  test("has one effect and the same answer, even after the other has revised the clause", async () => {
    const pair = await newPair();
    const key = randomUUID();
    const first = await write(amina, pair, clause(), key);
    await write(theo, pair, clause({ text: "Thursdays.", revision: 2 }), randomUUID());

    expect(await write(amina, pair, clause(), key)).toEqual(first);
    expect(await textsIn(pair)).toEqual(["Le mardi.", "Thursdays."]);
  });

  test("fifty times at once has one effect, and is answered alike each time", async () => {
    const pair = await newPair();
    await write(theo, pair, clause());
    const key = randomUUID();
    const change = clause({ text: "Le jeudi.", revision: 2 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => write(amina, pair, change, key)),
    );

    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { revision: 2 } })));
    expect(await textsIn(pair)).toEqual(["Le mardi.", "Le jeudi."]);
  });

  // Two tabs, each with a key of its own, or a form without JavaScript, which has none.
  test("under other keys, or without one, writes nothing more either", async () => {
    const pair = await newPair();
    const keys = [randomUUID(), randomUUID(), undefined, undefined];
    await Promise.all(keys.map((key) => write(amina, pair, clause(), key)));

    expect(await textsIn(pair)).toEqual(["Le mardi."]);
  });
});

describe("typing and taking it out again", () => {
  test("leaves the agreement as it reads, in the language that it was written in", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    const before = await readBy(theo, pair);
    await write(theo, pair, clause({ text: "Le mardi. Or", textLocale: "en", revision: 2 }));
    expect(fingerprint(revisionsOf(await readBy(theo, pair)))).not.toBe(
      fingerprint(revisionsOf(before)),
    );

    await write(theo, pair, clause({ textLocale: "en", revision: 3 }));
    const after = await readBy(theo, pair);
    expect(after.schedule).toMatchObject({ revision: 3, readsAs: 1, textLocale: "fr" });
    expect(fingerprint(revisionsOf(after))).toBe(fingerprint(revisionsOf(before)));
    expect(canonicalText(after)).toBe(canonicalText(before));
  });

  test("leaves a clause as blank as it was", async () => {
    const pair = await newPair();
    const before = await readBy(amina, pair);
    await write(amina, pair, clause());
    await write(amina, pair, clause({ text: "", choices: {}, revision: 2 }));

    const after = await readBy(amina, pair);
    expect(after.schedule).toMatchObject({ revision: 2, readsAs: 0 });
    expect(canonicalText(after)).toBe(canonicalText(before));
    expect((await listOwnFacts(amina)).get(pair.id)?.hasWrittenClauses).toBe(false);
  });
});

async function readBy(actor: Actor, pair: Pair) {
  return (await findAgreement(granted(actor, "agreement:view", pair))).clauses;
}

async function textsIn(pair: Pair) {
  return (await revisionsIn(pair)).map(({ text }) => text);
}
