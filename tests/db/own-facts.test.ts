import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { saveAttendance, saveHeld, saveMark } from "@/lib/data/meetings";
import { listOwnFacts } from "@/lib/data/own-facts";
import { seal } from "@/lib/data/words";
import type { Pair } from "@/lib/domain/people";
import { noFacts } from "@/lib/domain/standing";
import { amina, ravi, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { granted } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";

afterAll(disconnect);

test("a new pair has nothing to its name", async () => {
  const pair = await newPair();

  expect((await listOwnFacts(amina)).get(pair.id)).toEqual(noFacts);
});

test("each counts their own, and nothing of what the other has prepared, answered or asked", async () => {
  const pair = await newPair();
  await asSuperuser(async (client) => {
    const whose = [pair.id, pair.programId, theo.id];
    const key = { pairId: pair.id, personId: theo.id };
    const note = seal("preparation_notes.text", { ...key, prompt: "hopes" }, "A way ahead");
    const dream = { ...key, question: "in-three-years" };
    await client.query(
      `insert into preparation_notes (pair_id, program_id, person_id, prompt, text, text_locale, shown_since)
       values ($1, $2, $3, 'hopes', $4, 'en', now()), ($1, $2, $3, 'success', '', 'en', null)`,
      [...whose, note],
    );
    await client.query(
      `insert into reflections (pair_id, program_id, person_id, question, text, text_locale, shared_at)
       values ($1, $2, $3, 'in-three-years', $4, 'en', now())`,
      [...whose, seal("reflections.text", dream, "Leading a team")],
    );
    await client.query(
      `insert into ending_requests (id, pair_id, program_id, person_id, reason, reason_locale, shows_reason, shows_asker)
       values (gen_random_uuid(), $1, $2, $3, '', 'en', false, false)`,
      whose,
    );
  });
  await saveAttendance(granted(theo, "meeting:attend", pair), 1);

  expect((await listOwnFacts(theo)).get(pair.id)).toMatchObject({
    preparedPrompts: 1,
    joinedBy: [theo.id],
    answeredQuestions: 1,
    sharedQuestions: 1,
    askedToEndAt: expect.any(Date),
  });
  expect((await listOwnFacts(amina)).get(pair.id)).toMatchObject({
    preparedPrompts: 0,
    joinedBy: [theo.id],
    answeredQuestions: 0,
    sharedQuestions: 0,
    askedToEndAt: null,
  });
});

test("counts what comes back: prompts last kept for later, and clauses not decided", async () => {
  const pair = await newPair();
  const grant = granted(theo, "meeting:attend", pair);
  await saveMark(grant, 1, { prompt: "success", mark: "kept-for-later" });
  await saveMark(grant, 1, { prompt: "interests", mark: "kept-for-later" });
  await saveMark(grant, 2, { prompt: "success", mark: "talked-about" });
  await write(amina, pair, clause());
  expect((await listOwnFacts(theo)).get(pair.id)).toMatchObject({
    keptPrompts: 1,
    decidedClauses: 1,
  });

  await write(amina, pair, clause({ revision: 2, undecided: true }));
  expect((await listOwnFacts(theo)).get(pair.id)).toMatchObject({ decidedClauses: 0 });
});

test("whoever has joined is known of the meeting that comes next, and not for ever", async () => {
  const pair = await newPair();
  const grant = granted(theo, "meeting:attend", pair);
  const joinedBy = async () => (await listOwnFacts(amina)).get(pair.id)?.joinedBy;
  await saveAttendance(grant, 1);
  expect(await joinedBy()).toEqual([theo.id]);

  await saveHeld(grant, 1);
  expect(await joinedBy()).toEqual([]);

  await saveAttendance(grant, 2);
  expect(await joinedBy()).toEqual([theo.id]);

  await asSuperuser((client) =>
    client.query("update meeting_attendances set seen_at = now() - interval '4 days'"),
  );
  expect(await joinedBy()).toEqual([]);
});

test("a yes counts for the text as it reads now, and no longer once a clause has changed", async () => {
  const pair = await newPair();
  await writeClause(pair, 1);
  await confirm(pair);
  expect((await listOwnFacts(amina)).get(pair.id)).toMatchObject({
    hasWrittenClauses: true,
    confirmedAsItReads: [theo.id],
  });

  await writeClause(pair, 2);
  expect((await listOwnFacts(amina)).get(pair.id)).toMatchObject({ confirmedAsItReads: [] });
});

test("others have no facts about the pair", async () => {
  const pair = await newPair();

  expect((await listOwnFacts(ravi)).has(pair.id)).toBe(false);
  expect(await listOwnFacts(sofia)).toEqual(new Map());
});

async function writeClause({ id, programId }: Pair, revision: number) {
  const row = { pairId: id, clause: "schedule", revision, savedById: theo.id };
  await asSuperuser((client) =>
    client.query(
      `insert into clause_revisions
         (pair_id, program_id, clause, revision, undecided, choices, text, text_locale, saved_by_id)
       values ($1, $2, 'schedule', $3, false, '{}', $5, 'en', $4)`,
      [id, programId, revision, theo.id, seal("clause_revisions.text", row, `Mondays ${revision}`)],
    ),
  );
}

async function confirm({ id, programId }: Pair) {
  await asSuperuser(async (client) => {
    await client.query(
      `insert into agreement_versions (pair_id, program_id, version, working_together, difficulties,
         confidentiality, schedule, cancellations, salt, content_hash)
       values ($1, $2, 1, 0, 0, 0, 1, 0, gen_random_uuid(), 'hash')`,
      [id, programId],
    );
    await client.query(
      `insert into agreement_confirmations (pair_id, program_id, version, person_id, content_hash, locale)
       values ($1, $2, 1, $3, 'hash', 'en')`,
      [id, programId, theo.id],
    );
  });
}
