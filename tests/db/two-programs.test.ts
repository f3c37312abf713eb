import { beforeAll, expect, test } from "vitest";
import { type Matched, matchPairs } from "@/lib/data/match-pairs";
import { findMember } from "@/lib/data/members";
import { findOverview, listOwnOverviews } from "@/lib/data/overviews";
import { findPairUnchecked } from "@/lib/data/pairs";
import { findOnlyProgram, findProgram, listProgramsOf } from "@/lib/data/programs";
import { createSession, findSession } from "@/lib/data/sessions";
import { amina, helene, otherProgram, program, sofia, theo } from "../support/cast";
import { ask, silent } from "../support/endings";
import { grantedProgram, stolen } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";

let theirs: Matched;

// Amina mentors Théo in one program, and he mentors her in the other.
beforeAll(async () => {
  await newPair();
  const two = {
    mentor: { name: "Théo", email: "theo@example.org", locale: null },
    mentee: { name: "Amina", email: "amina@example.org", locale: null },
  };
  const [matched] = await matchPairs(grantedProgram(helene, otherProgram), [two]);
  if (matched) theirs = matched;
});

test("a person in two programs sees the pairs of both", async () => {
  for (const person of [amina, theo]) {
    const programs = (await listOwnOverviews(person)).map(({ pair }) => pair.programId);
    expect(new Set(programs)).toEqual(new Set([program, otherProgram]));
  }
});

test("a coordinator sees the pairs of their own program, and none of the other's", async () => {
  expect(await findPairUnchecked(sofia, theirs.pair)).toBeNull();
  expect(await findPairUnchecked(helene, theirs.pair)).toMatchObject({ programId: otherProgram });
  const pair = await findPairUnchecked(helene, theirs.pair);
  if (!pair) throw new Error("unseen");
  await expect(findOverview(stolen(sofia, "pair:view", pair))).rejects.toThrow();
});

test("of somebody in both, each coordination sees the matches of its own program alone", async () => {
  const seenBy = async (grant: Parameters<typeof findMember>[0]) =>
    (await findMember(grant, amina.id))?.pairs.map(({ half }) => half);

  expect(new Set(await seenBy(grantedProgram(sofia)))).toEqual(new Set(["mentor"]));
  expect(await seenBy(grantedProgram(helene, otherProgram))).toEqual(["mentee"]);
});

test("what is asked in one program is nothing to the other's coordination", async () => {
  const pair = await newPair();
  await ask(theo, pair, silent);

  expect(await findPairUnchecked(helene, pair.id)).toBeNull();
});

test("each pair has the contacts of its own program, and a visitor those of the first", async () => {
  expect(await findProgram(otherProgram)).toMatchObject({ id: otherProgram });
  expect(await listProgramsOf([program, otherProgram])).toHaveLength(2);
  expect(await listProgramsOf([])).toEqual([]);
  // Of somebody who is not signed in yet, nobody knows which is theirs.
  expect(await findOnlyProgram()).toBeNull();
});

test("a program that was founded a moment ago is known to whoever belongs to it", async () => {
  await findProgram();
  const { rows } = await asSuperuser((client) =>
    client.query(
      `insert into programs (id, name_fr, name_en, coordination_name, coordination_email, privacy_officer_name, privacy_officer_email)
       values (gen_random_uuid(), 'Mentorat', 'Mentoring', 'Ana', 'ana@example.org', 'Paul', 'paul@example.org') returning id`,
    ),
  );
  const founded = { coordination: { email: "ana@example.org" } };

  expect(await findProgram(rows[0]?.id)).toMatchObject(founded);
  expect(await listProgramsOf([rows[0]?.id])).toMatchObject([founded]);
});

test("whoever is signed in knows where they belong", async () => {
  const inAnHour = new Date(Date.now() + 3_600_000);
  const belongsTo = async (id: typeof amina.id) => {
    await createSession(`token of ${id}`, id, inAnHour);
    return new Set((await findSession(`token of ${id}`))?.reader.belongsTo);
  };

  expect(await belongsTo(amina.id)).toEqual(new Set([program, otherProgram]));
  expect(await belongsTo(sofia.id)).toEqual(new Set([program]));
});
