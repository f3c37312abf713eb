import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/people";
import { amina, helene, otherPair, pair, program, ravi, sofia, theo } from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
import { asSuperuser, neverRead } from "@/tests/support/seats";

/** What Amina has written, or both of them have: one row in every table. */
const rows = [
  `insert into meeting_dates values ($pair, $program, 1, now(), 'America/Toronto', 1, $amina)`,
  `insert into meeting_places values ($pair, $program, 1, $words)`,
  `insert into date_proposals values (gen_random_uuid(), $pair, $program, 1, 1, array[now()], $amina)`,
  `insert into meetings_held values ($pair, $program, 1)`,
  `insert into meeting_attendances values ($pair, $program, 1, $theo, now(), 'welcome')`,
  `insert into prompt_marks values ($pair, $program, 1, 'interests', 'talked-about', $amina)`,
  `insert into preparation_notes values ($pair, $program, $amina, 'hopes', $words, 'fr')`,
  `insert into clause_revisions values ($pair, $program, 'schedule', 1, false, '{}', $words, 'fr', $amina)`,
  `insert into clause_suggestions values
     (gen_random_uuid(), $pair, $program, 'schedule', gen_random_uuid(), $words, 'fr', $amina)`,
  `insert into agreement_versions values ($pair, $program, 1, 0, 0, 0, 1, 0, gen_random_uuid(), 'hash')`,
  `insert into agreement_confirmations values ($pair, $program, 1, $amina, 'hash', 'fr')`,
  `insert into review_dates values ($pair, $program, 1, 1, 1, '2027-02-24', $amina)`,
  `insert into review_answers values ($pair, $program, 1, 1, $amina)`,
  `insert into reflections values ($pair, $program, $amina, 'in-three-years', $words, 'fr')`,
  `insert into fit_answers values ($pair, $program, $amina, 'reservations')`,
  `insert into fit_matches values ($pair, $program)`,
  `insert into pauses values ($pair, $program, 1, '2027-01-11')`,
  `insert into help_requests values (gen_random_uuid(), $program, $pair, $amina, gen_random_uuid(), $words, 'fr')`,
  `insert into invitations values (gen_random_uuid(), $program, $pair, $theo, 2, now(), $sofia)`,
  `insert into reminders values (gen_random_uuid(), $program, $pair, 1, 'no-date', now(), $sofia)`,
  `insert into coordinator_notes
     values (gen_random_uuid(), $program, $pair, gen_random_uuid(), $sofia, $words, 'fr')`,
  `insert into ending_requests
     values (gen_random_uuid(), $program, $pair, $amina, $words, 'fr', true, false, now(), null, null, $words)`,
  `insert into new_match_answers values ($pair, $program, $amina, 'not-now')`,
  `insert into reopening_wishes select id, $program, $pair, $amina from endings where pair_id = $pair`,
  `insert into wordings values ($program, 'prompts.success.ask', 1, 'fr', 'ours', $sofia)`,
  `insert into imports values (gen_random_uuid(), $program, $sofia, now(), $words, $words)`,
  `insert into unwanted_letters values ($amina, 'homework')`,
  `insert into calendar_feeds values ($amina, 'the hash of her address')`,
  `insert into consents values ($amina, 1)`,
  `insert into sessions values ('hash', $amina, now(), now(), now() + interval '1 day')`,
  `insert into authenticators values ($amina, 'v1.00000000.' || repeat('s', 60), now(), 0)`,
  `insert into new_authenticators values ($amina, 'v1.00000000.' || repeat('t', 60))`,
  `insert into recovery_codes values ('the hash of a code on paper', $amina)`,
  `insert into sign_in_codes values ('browser', 'amina@example.org', 'code', 0, now(), now() + interval '1 hour')`,
];

const actors = { amina, theo, sofia, ravi, helene, nobody: null };
type Name = keyof typeof actors;

/** Who reads those rows: the table of the product's design, once more. */
const both: ReadonlyArray<Name> = ["amina", "theo"];
const readers: Record<string, ReadonlyArray<Name>> = {
  pairs: [...both, "sofia"],
  pair_states: ["sofia"],
  pair_names: ["sofia"],
  meeting_dates: [...both, "sofia"],
  meeting_places: both,
  date_changes: both,
  date_proposals: both,
  meetings_held: [...both, "sofia"],
  meeting_attendances: both,
  prompt_marks: both,
  preparation_notes: ["amina"],
  clause_revisions: both,
  clause_suggestions: both,
  agreement_versions: both,
  agreement_confirmations: [...both, "sofia"],
  review_dates: [...both, "sofia"],
  review_answers: [...both, "sofia"],
  reflections: ["amina"],
  fit_answers: ["amina"],
  fit_matches: both,
  pauses: [...both, "sofia"],
  invitations: [...both, "sofia"],
  reminders: [...both, "sofia"],
  coordinator_notes: ["sofia"],
  help_requests: ["amina", "sofia"],
  ending_requests: ["amina"],
  reopening_wishes: ["amina"],
  new_match_answers: ["amina"],
  imports: ["sofia"],
  endings: ["sofia"],
  ending_disclosures: ["sofia"],
  wordings: ["amina", "theo", "sofia", "ravi"],
  members: ["amina", "theo", "sofia", "ravi"],
  member_names: ["sofia"],
  coordinators: ["sofia", "helene"],
  unwanted_letters: ["amina"],
  calendar_feeds: ["amina"],
  consents: ["amina"],
  sessions: ["amina"],
  sign_in_codes: [],
  authenticators: ["amina"],
  new_authenticators: ["amina"],
  recovery_codes: ["amina"],
  factor_changes: ["amina"],
};

// Fewer connections than askers: each serves one person after another.
const pool = new Pool({ connectionString: useDatabase().appUrl, max: 4 });

beforeAll(() =>
  asSuperuser(async (client) => {
    for (const row of rows) await client.query(withNames(row));
  }),
);
afterAll(() => pool.end());

test.each(Object.entries(readers))("%s is read by exactly %j", async (table, expected) => {
  const mine = table === "pairs" ? withNames("where id = $pair") : "";
  const seeing: Name[] = [];

  for (const name of Object.keys(actors) as Name[]) {
    const seen = await count(actors[name], `select count(*)::int from ${table} ${mine}`);
    if (seen > 0) seeing.push(name);
  }

  expect(seeing).toEqual(expected);
});

test("what is shown is read by the other once its owner has come to the meeting", async () => {
  const read = () => count(theo, "select count(*)::int from preparation_notes");
  await asSuperuser((client) => client.query("update preparation_notes set shown_since = now()"));
  expect(await read()).toBe(0);

  await asSuperuser((client) =>
    client.query(
      withNames(
        `insert into meeting_attendances values ($pair, $program, 1, $amina, now(), 'welcome')`,
      ),
    ),
  );
  expect(await read()).toBe(1);
});

test("what is shared of the homework is read by the other, and by nobody else", async () => {
  await asSuperuser((client) => client.query("update reflections set shared_at = now()"));
  const seen = await Promise.all(
    [theo, ravi, sofia].map((actor) => count(actor, "select count(*)::int from reflections")),
  );

  expect(seen).toEqual([1, 0, 0]);
});

test("what its writer withdraws is theirs alone again", async () => {
  await asSuperuser((client) =>
    client.query(
      "update clause_suggestions set outcome = 'withdrawn', settled_at = now(), settled_by_id = suggested_by_id",
    ),
  );
  const seen = await Promise.all(
    [amina, theo, sofia].map((actor) =>
      count(actor, "select count(*)::int from clause_suggestions"),
    ),
  );

  expect(seen).toEqual([1, 0, 0]);
});

test("nobody writes into another pair, or in another's name", async () => {
  const attempts: ReadonlyArray<[Actor, string]> = [
    [ravi, `insert into meeting_places values ($pair, $program, 2, 'his')`],
    [sofia, `insert into meeting_places values ($pair, $program, 2, 'hers')`],
    [theo, `insert into preparation_notes values ($pair, $program, $amina, 'hopes', 'his', 'en')`],
    [
      theo,
      `insert into reflections values ($pair, $program, $amina, 'what-would-help', 'his', 'en')`,
    ],
    [
      theo,
      `insert into clause_suggestions values
         (gen_random_uuid(), $pair, $program, 'schedule', gen_random_uuid(), 'x', 'fr', $amina)`,
    ],
    [theo, `insert into agreement_confirmations values ($pair, $program, 1, $amina, 'hash', 'en')`],
    [theo, `insert into review_answers values ($pair, $program, 1, 1, $amina)`],
    [theo, `insert into review_dates values ($pair, $program, 1, 1, 2, '2027-02-24', $amina)`],
    [theo, `insert into fit_answers values ($pair, $program, $amina, 'suits')`],
    [ravi, `insert into pauses values ($pair, $program, 2, null)`],
    [
      ravi,
      `insert into invitations values (gen_random_uuid(), $program, $pair, $theo, 3, now(), $ravi)`,
    ],
    [
      sofia,
      `insert into invitations values (gen_random_uuid(), $program, $pair, $ravi, 1, now(), $sofia)`,
    ],
    [
      sofia,
      `insert into reminders values (gen_random_uuid(), $program, $otherPair, 1, 'no-date', now(), $ravi)`,
    ],
    [
      theo,
      `insert into coordinator_notes
         values (gen_random_uuid(), $program, $pair, gen_random_uuid(), $theo, 'his', 'en')`,
    ],
    [
      theo,
      `insert into endings (id, program_id, pair_id, asked_at, completed_at, completed_by_id)
         values (gen_random_uuid(), $program, $pair, now(), now(), $theo)`,
    ],
    [
      sofia,
      `insert into endings (id, program_id, pair_id, asked_at, completed_at, completed_by_id)
         values (gen_random_uuid(), $program, $pair, now() - interval '1 day', now(), $sofia)`,
    ],
    [
      theo,
      `insert into authenticators values ($amina, 'v1.00000000.' || repeat('u', 60), now(), 0)`,
    ],
    [theo, `insert into recovery_codes values ('the hash of a code of his', $amina)`],
    [sofia, `insert into review_answers values ($pair, $program, 1, 1, $sofia)`],
    [
      ravi,
      `insert into help_requests values (gen_random_uuid(), $program, $pair, $ravi, gen_random_uuid(), 'x', 'en')`,
    ],
    [amina, `insert into wordings values ($program, 'prompts.success.ask', 2, 'fr', 'x', $amina)`],
    [
      helene,
      `insert into wordings values ($program, 'prompts.success.ask', 2, 'fr', 'x', $helene)`,
    ],
    [
      sofia,
      `insert into ending_requests values (gen_random_uuid(), $program, $pair, $theo, '', 'en', false, false)`,
    ],
  ];

  for (const [actor, attempt] of attempts) {
    await expect(asking(actor, attempt), attempt).rejects.toThrow(/row-level security/);
  }
});

test("a row about a pair cannot be put under another program", async () => {
  const misplaced = `insert into meeting_places
    values ($pair, '01900000-0000-7000-8000-0000000000a2', 2, $words)`;

  await expect(asking(theo, misplaced)).rejects.toThrow(/foreign key/);
});

test("what is written for good is changed by nobody, not even past every policy", async () => {
  for (const table of [
    "clause_revisions",
    "agreement_versions",
    "agreement_confirmations",
    "review_dates",
    "review_answers",
    "pauses",
    "wordings",
  ]) {
    const change = asSuperuser((client) =>
      client.query(`update ${table} set program_id = program_id`),
    );
    await expect(change).rejects.toThrow(/append-only/);

    const removal = asSuperuser((client) => client.query(`delete from ${table}`));
    await expect(removal).rejects.toThrow(/append-only/);
  }
});

test("of 2,000 askers over four connections, none is taken for another", async () => {
  const askers = Array.from({ length: 2_000 }, (_, index) => [theo, sofia, ravi, null][index % 4]);
  const seen = await Promise.all(
    askers.map((actor) => count(actor ?? null, "select count(*)::int from clause_revisions")),
  );

  expect(seen.map((rows, index) => `${index % 4} sees ${rows}`)).toEqual(
    askers.map((_, index) => `${index % 4} sees ${index % 4 === 0 ? 1 : 0}`),
  );
});

async function count(actor: Actor | null, query: string) {
  const { rows } = await asking(actor, query);
  return Number(rows[0]?.count);
}

async function asking(actor: Actor | null, query: string) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    if (actor) await client.query("select set_config('app.person_id', $1, true)", [actor.id]);
    return await client.query(withNames(query));
  } finally {
    await client.query("rollback");
    client.release();
  }
}

function withNames(sql: string) {
  const names = {
    pair: pair.id,
    program,
    amina: amina.id,
    theo: theo.id,
    ravi: ravi.id,
    sofia: sofia.id,
    helene: helene.id,
    // No row of these is opened.
    words: neverRead,
  };

  return Object.entries({ ...names, otherPair: otherPair.id }).reduce(
    (text, [name, id]) => text.replace(new RegExp(`\\$${name}\\b`, "g"), `'${id}'`),
    sql,
  );
}
