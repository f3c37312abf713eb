import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { releaseCharge, takeCharge } from "@/lib/data/charges";
import { askForHelp, markHelpAnswered } from "@/lib/data/help-requests";
import { matchPairs } from "@/lib/data/match-pairs";
import { listRequests, listSettledRequests } from "@/lib/data/requests";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, helene, program, ravi, sofia, theo } from "../support/cast";
import { ask, complete, silent, takeBack, why } from "../support/endings";
import { granted, grantedProgram, stolen, stolenProgram } from "../support/granted";
import { asSuperuser, neverRead, newPair } from "../support/seats";

/** Coordinates the same program as Sofia. */
const ravisToo: Actor = { ...ravi, coordinates: [program] };

beforeAll(() =>
  asSuperuser((client) =>
    client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      program,
      ravi.id,
    ]),
  ),
);

test("whoever has waited longest comes first, with what was chosen to be shown", async () => {
  const [one, other] = [await newPair(), await newPair()];
  await ask(theo, one, { reason: why, showsReason: true, showsAsker: false });
  await askHelp(theo, other);

  expect(await of(one, other)).toMatchObject([
    { kind: "ending", askers: [], showsReason: true, charge: null, settledAt: null },
    { kind: "help", askers: [theo.id], mentor: { name: "Amina Benali" } },
  ]);
});

test("what is settled can be looked up; what was taken back cannot", async () => {
  const [one, two, three] = [await newPair(), await newPair(), await newPair()];
  await ask(theo, one, silent);
  await takeBack(theo, one);
  await ask(amina, two, silent);
  await complete(two);
  const id = await askHelp(theo, three);
  await markHelpAnswered(granted(sofia, "help:answer", three), id);

  expect(await of(one, two, three)).toEqual([]);
  const { rows } = await listSettledRequests(grantedProgram(sofia));
  const pairs = [one, two, three].map((pair) => pair.id);
  expect(rows.filter(({ pairId }) => pairs.includes(pairId))).toMatchObject([
    { kind: "help", settledAt: expect.any(Date) },
    { kind: "ending", settledAt: expect.any(Date) },
  ]);
});

test("only the program's own coordination reads the queue, and not of a pair of its own", async () => {
  const [theirs, own] = [await newPair(), await newPair(ravi, theo)];
  await askHelp(theo, theirs);
  await askHelp(theo, own);

  for (const stranger of [helene, amina]) {
    expect((await listRequests(stolenProgram(stranger))).rows).toEqual([]);
  }
  expect(await of(theirs, own)).toHaveLength(2);
  const seen = (await listRequests(grantedProgram(ravisToo))).rows.map(({ pairId }) => pairId);
  expect(seen).toContain(theirs.id);
  expect(seen).not.toContain(own.id);
});

test("of two coordinators who take charge at once, one has it and the other is told", async () => {
  const pair = await newPair();
  const id = await askHelp(theo, pair);
  const taken = await Promise.all(
    [sofia, ravisToo].map((who) => takeCharge(granted(who, "request:charge", pair), id, null)),
  );

  expect(taken.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await of(pair)).toMatchObject([{ charge: { since: expect.any(Date) } }]);
});

test("taking charge twice is taking it once; another may take over, and release it", async () => {
  const pair = await newPair();
  const id = await askHelp(theo, pair);
  const as = (who: Actor) => granted(who, "request:charge", pair);

  expect(await takeCharge(as(sofia), id, null)).toMatchObject({ ok: true });
  expect(await takeCharge(as(sofia), id, null)).toMatchObject({ ok: true });
  expect(await takeCharge(as(ravisToo), id, sofia.id)).toMatchObject({ ok: true });
  // Sofia still sees her own name on a page that she has open.
  expect(await takeCharge(as(sofia), id, sofia.id)).toMatchObject({ ok: false });
  await releaseCharge(as(sofia), id);
  expect(await of(pair)).toMatchObject([{ charge: { by: ravi.id, name: "Ravi Menon" } }]);

  await releaseCharge(as(ravisToo), id);
  expect(await of(pair)).toMatchObject([{ charge: null }]);
});

test("nobody takes charge of what is settled, or of another program's", async () => {
  const pair = await newPair();
  const id = await askHelp(theo, pair);
  for (const stranger of [helene, amina, theo]) {
    const grant = stolen(stranger, "request:charge", pair);
    expect(await takeCharge(grant, id, null)).toMatchObject({ ok: false });
  }
  await markHelpAnswered(granted(sofia, "help:answer", pair), id);
  expect(await takeCharge(granted(sofia, "request:charge", pair), id, null)).toMatchObject({
    ok: false,
  });
});

test("the list goes on after its last row", async () => {
  const someone = () => ({ name: "Jo Doe", email: `${randomUUID()}@example.org`, locale: null });
  const made = await matchPairs(
    grantedProgram(sofia),
    Array.from({ length: 40 }, () => ({ mentor: someone(), mentee: someone() })),
  );
  await asSuperuser((client) =>
    client.query(
      `insert into help_requests (id, program_id, pair_id, person_id, key, message, message_locale)
       select gen_random_uuid(), program_id, id, mentor_id, gen_random_uuid(), $2, 'fr'
       from pairs where id = any($1)`,
      [made.map(({ pair }) => pair), neverRead],
    ),
  );
  const seen: string[] = [];
  let part = await listRequests(grantedProgram(sofia));
  seen.push(...part.rows.map(({ id }) => id));
  while (part.next) {
    part = await listRequests(grantedProgram(sofia), part.next);
    seen.push(...part.rows.map(({ id }) => id));
  }

  expect(seen.length).toBeGreaterThanOrEqual(40);
  expect(new Set(seen).size).toBe(seen.length);
});

async function askHelp(who: Actor, pair: Pair) {
  const grant = granted(who, "help:ask", pair);
  await askForHelp(grant, { key: randomUUID(), message: "Could you help us?" }, "en");
  const { rows } = await asSuperuser((client) =>
    client.query("select id from help_requests where pair_id = $1", [pair.id]),
  );
  return String(rows[0]?.id);
}

async function of(...pairs: ReadonlyArray<Pair>) {
  const { rows } = await listRequests(grantedProgram(sofia));
  return rows.filter(({ pairId }) => pairs.some(({ id }) => id === pairId));
}
