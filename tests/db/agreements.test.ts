import { afterAll, describe, expect, test } from "vitest";
import { findAgreement, hashOfVersion, saveConfirmation } from "@/lib/data/agreements";
import { disconnect } from "@/lib/data/db";
import { saveClause } from "@/lib/data/save-clause";
import { canonicalText, fingerprint, inForce, revisionsOf } from "@/lib/domain/agreement";
import type { Actor, Pair } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import { amina, ravi, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { useDatabase } from "../support/db";
import { granted, stolen } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

afterAll(disconnect);

const draft = { undecided: true, choices: {}, text: "", basedOn: 0 };
const save = { clause: "difficulties", draft } as const;

describe("confirming", () => {
  test("puts one exact text in force, whose hash follows from its salt and content", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    for (const person of [amina, theo]) await confirmAs(person, pair);

    const agreement = await findAgreement(granted(amina, "agreement:view", pair));
    const version = inForce(agreement, pair);
    const salt = await saltOf(pair);
    expect(version?.contentHash).toBe(hashOfVersion(salt, canonicalText(agreement.clauses)));
    expect(version?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(version?.confirmations).toMatchObject([
      { by: amina.id, locale: "fr" },
      { by: theo.id, locale: "fr" },
    ]);
  });

  test("20 clicks of both at once end in one version with two confirmations", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    const clicks = Array.from({ length: 20 }, (_, n) => confirmAs(n % 2 ? amina : theo, pair));

    expect((await Promise.all(clicks)).every(({ ok }) => ok)).toBe(true);
    const { versions } = await findAgreement(granted(amina, "agreement:view", pair));
    expect(versions).toHaveLength(1);
    expect(versions[0]?.confirmations.map(({ by }) => by).sort()).toEqual([amina.id, theo.id]);
  });

  test("a text that changed since it was read is not confirmed", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    await write(theo, pair, clause({ text: "Thursdays.", revision: 2 }));

    expect(
      await saveConfirmation(granted(amina, "agreement:confirm", pair), "0.0.0.1.0", "fr"),
    ).toEqual({ ok: false, refusal: "revised-meanwhile" });
    expect((await findAgreement(granted(amina, "agreement:view", pair))).versions).toEqual([]);
  });

  test("a later change makes version 2 and leaves version 1 in force until both have read it", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    for (const person of [amina, theo]) await confirmAs(person, pair);
    await write(amina, pair, clause({ text: "Le jeudi.", revision: 2 }));
    await confirmAs(amina, pair);

    const halfway = await findAgreement(granted(theo, "agreement:view", pair));
    expect(halfway.versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(inForce(halfway, pair)?.version).toBe(1);

    await confirmAs(theo, pair);
    expect(inForce(await findAgreement(granted(theo, "agreement:view", pair)), pair)?.version).toBe(
      2,
    );
  });
});

describe("who reads and writes", () => {
  test.each([
    { name: "somebody of another pair", actor: ravi },
    { name: "the coordination", actor: sofia },
  ])("$name reads nothing and writes nothing", async ({ actor }) => {
    const pair = await newPair();
    await write(amina, pair, clause());
    await confirmAs(amina, pair);

    const read = await findAgreement(stolen(actor, "agreement:view", pair));
    expect(Object.values(read.clauses).every((clause) => clause === null)).toBe(true);
    expect(read.versions).toEqual([]);
    const refused = { ok: false, refusal: "pair-ended" };
    expect(await saveClause(stolen(actor, "agreement:record", pair), save, "fr")).toEqual(refused);
  });

  test("once the pair has ended it is read and no longer written", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    const ended = await endPair(pair);

    expect((await findAgreement(granted(theo, "agreement:view", ended))).clauses.schedule).toEqual(
      clause({ savedAt: expect.any(Date) as Date }),
    );
    const refused = { ok: false, refusal: "pair-ended" };
    expect(await saveClause(stolen(theo, "agreement:record", ended), save, "en")).toEqual(refused);
    expect(
      await saveConfirmation(stolen(theo, "agreement:confirm", ended), "0.0.0.1.0", "en"),
    ).toEqual(refused);
  });

  test.each(["clause_revisions", "agreement_versions", "agreement_confirmations"])(
    "a row of %s is never altered, whoever asks",
    async (table) => {
      const pair = await newPair();
      await write(amina, pair, clause());
      await confirmAs(amina, pair);

      for (const change of [
        `update ${table} set pair_id = pair_id where pair_id = '${pair.id}'`,
        `delete from ${table} where pair_id = '${pair.id}'`,
      ]) {
        await expect(asSuperuser((client) => client.query(change))).rejects.toThrow("append-only");
        const byOwner = withClient(useDatabase().ownerUrl, (client) => client.query(change));
        // Row-level security, which is forced, already hides the rows from the owner.
        expect((await byOwner).rowCount).toBe(0);
      }
    },
  );
});

async function confirmAs(actor: Actor, pair: Pair) {
  const { clauses } = await findAgreement(granted(actor, "agreement:view", pair));
  const seen = fingerprint(revisionsOf(clauses));

  return saveConfirmation(granted(actor, "agreement:confirm", pair), seen, "fr");
}

async function saltOf(pair: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ salt: string }>("select salt from agreement_versions where pair_id = $1", [
      pair.id,
    ]),
  );

  return rows[0]?.salt ?? "";
}
