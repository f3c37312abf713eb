import { afterAll, describe, expect, test } from "vitest";
import { findAgreement } from "@/lib/data/agreements";
import { findClause, findClausesAt } from "@/lib/data/clauses";
import { disconnect } from "@/lib/data/db";
import { type Revisions, readFingerprint } from "@/lib/domain/agreement";
import { amina, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
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
