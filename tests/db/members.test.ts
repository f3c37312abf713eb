import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { saveConsent } from "@/lib/data/consents";
import { inTheNameOf, type Transaction } from "@/lib/data/db";
import { type Matched, matchPairs } from "@/lib/data/match-pairs";
import type { Actor } from "@/lib/domain/people";
import { amina, helene, noor, program, sofia, theo } from "../support/cast";
import { grantedProgram } from "../support/granted";
import { asSuperuser } from "../support/seats";

test("somebody has arrived once they have agreed to the notice", async () => {
  const { mentor } = await invited();
  expect(await arrival(mentor)).toBeNull();

  await saveConsent({ id: mentor, coordinates: [] });
  const arrivedAt = await arrival(mentor);
  await saveConsent({ id: mentor, coordinates: [] });

  expect(arrivedAt).toBeInstanceOf(Date);
  expect(await arrival(mentor)).toEqual(arrivedAt);
});

test("an address is corrected by the coordination, and only until its owner has arrived", async () => {
  const { mentor } = await invited();
  const correct = (who: Actor) => changed(who, (db) => readdress(db, mentor));

  expect(await correct(helene)).toBe(0);
  expect(await correct(theo)).toBe(0);
  expect(await correct(sofia)).toBe(1);

  await saveConsent({ id: mentor, coordinates: [] });
  expect(await correct(sofia)).toBe(0);
  await expect(
    asSuperuser((client) =>
      client.query("update people set email = $2 where id = $1", [mentor, `${randomUUID()}@x.org`]),
    ),
  ).rejects.toThrow("keeps their address");
});

test("whoever was signed in by the wrong address is so no more", async () => {
  const { mentor } = await invited();
  await asSuperuser((client) =>
    client.query(
      `insert into sessions values ('of ${mentor}', $1, now(), now(), now() + interval '1 day')`,
      [mentor],
    ),
  );
  await changed(sofia, (db) => readdress(db, mentor));

  const { rows } = await asSuperuser((client) =>
    client.query("select from sessions where person_id = $1", [mentor]),
  );
  expect(rows).toEqual([]);
});

test("an invitation is taken back only while neither of the two has arrived", async () => {
  const early = await invited();
  const late = await invited();
  await saveConsent({ id: late.mentor, coordinates: [] });
  const takeBack = (who: Actor, { pair }: { pair: string }) =>
    changed(who, (db) => db.pair.deleteMany({ where: { id: pair } }));

  expect(await takeBack(helene, early)).toBe(0);
  expect(await takeBack(sofia, late)).toBe(0);
  expect(await takeBack(sofia, early)).toBe(1);
});

test("of somebody who never came and whom no program knows any more, nothing is kept", async () => {
  const { pair, mentor, mentee } = await invited();
  const letGo = (who: Actor, personId: string) =>
    changed(who, (db) => db.member.deleteMany({ where: { personId, programId: program } }));
  // Who has a pair stays.
  expect(await letGo(sofia, mentor)).toBe(0);

  await changed(sofia, (db) => db.pair.deleteMany({ where: { id: pair } }));
  expect(await letGo(helene, mentor)).toBe(0);
  expect(await letGo(sofia, mentor)).toBe(1);
  await saveConsent({ id: mentee as Actor["id"], coordinates: [] });
  expect(await letGo(sofia, mentee)).toBe(1);

  const { rows } = await asSuperuser((client) =>
    client.query("select id from people where id in ($1, $2)", [mentor, mentee]),
  );
  expect(rows).toEqual([{ id: mentee }]);
});

test("a name is found without its accents, also once it has changed", async () => {
  const { mentor } = await invited("Anne-Sophie D’Œuvré");
  expect(await foundBy(mentor)).toEqual([
    "anne sophie d oeuvre",
    "d oeuvre",
    "oeuvre",
    "sophie d oeuvre",
  ]);

  await changed(sofia, (db) =>
    db.person.updateMany({ where: { id: mentor }, data: { name: "Zoë Ångström" } }),
  );
  expect(await foundBy(mentor)).toEqual(["angstrom", "zoe angstrom"]);
});

test("nobody matches people of another program, or a person by a bare id", async () => {
  const match = (who: Actor, mentorId: string, menteeId: string) =>
    inTheNameOf(
      { person: who.id },
      (db) =>
        db.$executeRaw`INSERT INTO pairs (id, program_id, mentor_id, mentee_id)
        VALUES (gen_random_uuid(), ${program}::uuid, ${mentorId}::uuid, ${menteeId}::uuid)`,
    );

  await expect(match(sofia, helene.id, theo.id)).rejects.toThrow("42501");
  await expect(match(helene, amina.id, theo.id)).rejects.toThrow("42501");
  await expect(match(theo, amina.id, theo.id)).rejects.toThrow("42501");
  expect(await match(sofia, noor.id, theo.id)).toBe(1);
});

async function invited(name = "Amandine Roy") {
  const newcomer = (name: string) => ({
    name,
    email: `${randomUUID()}@example.org`,
    locale: "fr" as const,
  });
  const [matched] = await matchPairs(grantedProgram(sofia), [
    { mentor: newcomer(name), mentee: newcomer("Jo Doe") },
  ]);
  const { pair, mentor, mentee } = matched as Matched;

  return { pair, mentor: mentor.id, mentee: mentee.id };
}

function readdress(db: Transaction, id: string) {
  return db.person.updateMany({
    where: { id },
    data: { email: `${randomUUID()}@example.org` },
  });
}

async function changed(who: Actor, work: (db: Transaction) => Promise<{ count: number }>) {
  const { count } = await inTheNameOf({ person: who.id }, work);
  return count;
}

async function arrival(id: string) {
  const { rows } = await asSuperuser((client) =>
    client.query("select arrived_at from people where id = $1", [id]),
  );
  return rows[0]?.arrived_at;
}

async function foundBy(id: string): Promise<string[]> {
  const { rows } = await asSuperuser((client) =>
    client.query("select words from member_names where person_id = $1 order by words", [id]),
  );
  return rows.map(({ words }) => words);
}
