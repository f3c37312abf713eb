import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { findAgreement, saveConfirmation } from "@/lib/data/agreements";
import { disconnect } from "@/lib/data/db";
import { saveClause } from "@/lib/data/save-clause";
import { type Agreement, fingerprint, inForce, revisionsOf } from "@/lib/domain/agreement";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { Actor, Pair, PersonId } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import { amina, theo } from "../support/cast";
import { revisionsIn } from "../support/clauses";
import { useDatabase } from "../support/db";
import { granted } from "../support/granted";
import { newPair } from "../support/seats";

afterAll(disconnect);

// Ten tabs of each of the two, all in one clause. Each adds a word to what it knows to stand, and
// takes what stands when it is refused: every word that was acknowledged is to be in the history.
test("of what 20 editors save 50 times each, all that is acknowledged is kept, once", async () => {
  const pair = await newPair();
  const acknowledged: string[] = [];
  await Promise.all(
    Array.from({ length: 20 }, async (_, editor) => {
      const actor = editor % 2 === 0 ? amina : theo;
      let revision = 0;
      let acts = 0;
      while (acts < 50) {
        acts += 1;
        const word = `${editor}-${acts}`;
        const saved = await save(actor, pair, { text: word, basedOn: revision });
        if (saved.ok) acknowledged.push(word);
        revision = saved.ok ? saved.value.revision : (saved.meanwhile?.revision ?? 0);
      }
    }),
  );

  const kept = await revisionsIn(pair);
  expect(kept.map(({ text }) => text).toSorted()).toEqual(acknowledged.toSorted());
  expect(kept.map(({ revision }) => revision)).toEqual(kept.map((_, index) => index + 1));
  expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
  expect(acknowledged.length).toBeGreaterThan(50);
}, 60_000);

/** What one of the two may do, of their own accord or because an answer was lost. */
type Move = { who: Actor; what: string; clause: ClauseCode; text: string };
const move: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom<Actor>(amina, theo),
  what: fc.constantFrom("read", "save", "save again", "confirm", "both confirm"),
  clause: fc.constantFrom(...clauseCodes.slice(0, 2)),
  text: fc.constantFrom("", "un", "deux"),
});

test("in 1,000 interleavings nothing is in force without two yeses to the same hash", async () => {
  const quarters = Array.from({ length: 4 }, () =>
    fc.assert(fc.asyncProperty(fc.array(move, { minLength: 2, maxLength: 6 }), play), {
      numRuns: 250,
    }),
  );

  await Promise.all(quarters);
}, 240_000);

test("a yes of the moment before the other saves stands, and leaves no version without any", async () => {
  const pair = await newPair();
  await save(amina, pair, { text: "un", basedOn: 0 });
  const seen = fingerprint(revisionsOf((await readBy(theo, pair)).clauses));
  const url = useDatabase().superuserUrl;
  const confirmed = await withClient(url, async (other) => {
    await other.query("begin");
    await other.query("select from pairs where id = $1 for update", [pair.id]);
    // It has read the text, and waits for the pair before it can write a version down.
    const yes = saveConfirmation(granted(theo, "agreement:confirm", pair), seen, "en");
    await expect.poll(() => waiting(url)).toBe(1);
    await other.query(
      `insert into clause_revisions (pair_id, program_id, clause, revision, undecided, choices, text, text_locale, saved_by_id)
       values ($1, $2, 'schedule', 2, true, '{}', '', 'fr', $3)`,
      [pair.id, pair.programId, amina.id],
    );
    await other.query("commit");
    return yes;
  });

  expect(confirmed).toMatchObject({ ok: true, value: { version: 1 } });
  const [version] = (await readBy(theo, pair)).versions;
  expect(version?.confirmations.map(({ by }) => by)).toEqual([theo.id]);
});

/** How many wait for somebody else's row. */
function waiting(url: string) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rowCount;
  });
}

async function play(moves: ReadonlyArray<Move>) {
  const pair = await newPair();
  const seen = new Map<Actor, Agreement>();
  const yeses = new Map<PersonId, Set<string>>();
  let last: () => Promise<unknown> = async () => {};

  for (const { who, what, clause, text } of moves) {
    const read = seen.get(who) ?? (await readBy(who, pair));
    seen.set(who, what === "read" ? await readBy(who, pair) : read);
    const sayYes = (each: Actor) => confirm(each, pair, seen.get(each), yeses);

    if (what === "save") {
      const basedOn = read.clauses[clause]?.revision ?? 0;
      const key = randomUUID();
      last = () => save(who, pair, { clause, text, basedOn, key });
      // The other says yes in the same moment, to what they read before.
      await Promise.all([last(), sayYes(who === amina ? theo : amina)]);
    }
    if (what === "save again") await last();
    if (what === "confirm") await sayYes(who);
    if (what === "both confirm") await Promise.all([amina, theo].map(sayYes));
  }

  const version = inForce(await readBy(amina, pair), pair);
  for (const { id } of version ? [amina, theo] : []) {
    expect(yeses.get(id)?.has(version?.contentHash ?? "")).toBe(true);
  }
}

/** Says yes to what this person read last, and notes the hash that it was recorded under. */
async function confirm(
  who: Actor,
  pair: Pair,
  read: Agreement | undefined,
  yeses: Map<PersonId, Set<string>>,
) {
  if (!read) return;

  const seen = fingerprint(revisionsOf(read.clauses));
  const confirmed = await saveConfirmation(granted(who, "agreement:confirm", pair), seen, "fr");
  if (!confirmed.ok) return;
  expect(fingerprint(confirmed.value.revisions)).toBe(seen);
  yeses.set(who.id, (yeses.get(who.id) ?? new Set()).add(confirmed.value.contentHash));
}

function save(
  who: Actor,
  pair: Pair,
  {
    text,
    basedOn,
    clause = "schedule",
    key = randomUUID(),
  }: {
    text: string;
    basedOn: number;
    clause?: ClauseCode;
    key?: string;
  },
) {
  const draft = { undecided: false, choices: {}, text, basedOn };

  return saveClause(granted(who, "agreement:record", pair), { clause, draft, key }, "fr");
}

function readBy(who: Actor, pair: Pair) {
  return findAgreement(granted(who, "agreement:view", pair));
}
