import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { matchPairs } from "@/lib/data/match-pairs";
import type { Newcomer } from "@/lib/domain/newcomer";
import { amina, helene, noor, otherProgram, program, sofia, theo } from "../support/cast";
import { grantedProgram, stolenProgram } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

const desk = grantedProgram(sofia);

test("people whom Tandem does not know are seated and matched, and have not arrived", async () => {
  const [mentor, mentee] = [someone("Éloïse Nadeau", "fr"), someone("Sam Peters", null)];
  const [matched] = await matchPairs(desk, [{ mentor, mentee }]);

  expect(matched).toMatchObject({ isNew: true, mentor: { isNew: true }, mentee: { isNew: true } });
  expect(await peopleAt([mentor, mentee])).toEqual([
    { name: "Éloïse Nadeau", locale: "fr", locale_known: true, arrived_at: null },
    { name: "Sam Peters", locale: "fr", locale_known: false, arrived_at: null },
  ]);
});

test("whoever is known is matched and not doubled, and keeps their name", async () => {
  const mentor = { name: "Une autre Amina", email: "amina@example.org", locale: "en" as const };
  const mentee = someone("Sam Peters", "en");
  const [matched] = await matchPairs(desk, [{ mentor, mentee }]);

  expect(matched?.mentor).toEqual({ id: amina.id, isNew: false });
  expect(await peopleAt([mentor])).toMatchObject([{ name: "Amina Benali", locale: "fr" }]);
});

test("the same rows again change nothing", async () => {
  const rows = [
    { mentor: someone("One"), mentee: someone("Two") },
    { mentor: someone("Three"), mentee: someone("Four") },
  ];
  const first = await matchPairs(desk, rows);
  const second = await matchPairs(desk, [...rows, ...rows.slice(0, 1)]);

  expect(second.map(({ pair }) => pair)).toEqual(
    [first[0], first[1], first[0]].map((matched) => matched?.pair),
  );
  expect(second.every(({ isNew, mentor }) => !isNew && !mentor.isNew)).toBe(true);
});

test("two who have ended may be matched again", async () => {
  const { id } = await endPair(await newPair(noor, theo));
  const two = {
    mentor: { ...someone("Noor"), email: "noor@example.org" },
    mentee: { ...someone("Théo"), email: "theo@example.org" },
  };
  const [matched] = await matchPairs(desk, [two]);

  expect(matched?.isNew).toBe(true);
  expect(matched?.pair).not.toBe(id);
});

test("two coordinators who match the same two at once make one pair", async () => {
  const row = { mentor: someone("One"), mentee: someone("Two") };
  const made = await Promise.all([1, 2, 3].map(() => matchPairs(desk, [row])));

  expect(new Set(made.map(([matched]) => matched?.pair)).size).toBe(1);
  expect(made.filter(([matched]) => matched?.isNew)).toHaveLength(1);
});

test("one row that cannot be leaves nothing of the others", async () => {
  const good = { mentor: someone("Good"), mentee: someone("Better") };
  const alone = someone("Alone");

  await expect(matchPairs(desk, [good, { mentor: alone, mentee: alone }])).rejects.toThrow();
  expect(await peopleAt([good.mentor, alone])).toEqual([]);
});

test("nobody brings people into a program that they do not coordinate", async () => {
  const row = { mentor: someone("One"), mentee: someone("Two") };

  for (const stranger of [theo, helene]) {
    await expect(matchPairs(stolenProgram(stranger), [row])).rejects.toThrow("42501");
  }
  expect(await peopleAt([row.mentor])).toEqual([]);
});

test("a person may take part in two programs", async () => {
  const mentee = someone("Sam Peters");
  const mentor = { ...someone("Amina"), email: "amina@example.org" };
  await matchPairs(grantedProgram(helene, otherProgram), [{ mentor, mentee }]);

  const { rows } = await asSuperuser((client) =>
    client.query("select program_id from members where person_id = $1 order by 1", [amina.id]),
  );
  expect(rows.map(({ program_id }) => program_id)).toEqual([program, otherProgram]);
});

test("five thousand pairs are matched in one unit of work", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({
    mentor: someone(`Mentor ${at}`),
    mentee: someone(`Mentee ${at}`),
  }));
  const made = await matchPairs(desk, rows);

  expect(made.filter(({ isNew }) => isNew)).toHaveLength(5_000);
});

function someone(name: string, locale: Newcomer["locale"] = "fr"): Newcomer {
  return { name, email: `${randomUUID()}@example.org`, locale };
}

async function peopleAt(people: ReadonlyArray<Newcomer>) {
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select name, locale, locale_known, arrived_at from people where email = any($1)
       order by array_position($1, email)`,
      [people.map(({ email }) => email)],
    ),
  );
  return rows;
}
