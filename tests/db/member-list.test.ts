import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { saveConsent } from "@/lib/data/consents";
import { matchPairs } from "@/lib/data/match-pairs";
import { findMember, listMembers, listWaiting } from "@/lib/data/members";
import { saveNewMatchAnswer } from "@/lib/data/new-matches";
import {
  addPerson,
  correctPerson,
  letGo,
  saveWaiting,
  takeBackInvitation,
} from "@/lib/data/seat-people";
import type { Waiting } from "@/lib/domain/member";
import type { Newcomer } from "@/lib/domain/newcomer";
import type { PersonId } from "@/lib/domain/people";
import { amina, helene, noor, pairOf, sofia, theo } from "../support/cast";
import { granted, grantedProgram, stolenProgram } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

const desk = grantedProgram(sofia);

test("members are found by the beginning of any word of their name, accents aside", async () => {
  const id = await addPerson(desk, someone("Anne-Élise Zédéon-Œuvrard"), "mentor");

  for (const search of ["anne", "ELISE zed", "oeuv", "Zédéon", "élise"]) {
    expect(await found(search), search).toContain(id);
  }
  for (const search of ["lise", "zedeons", "anne zed"]) {
    expect(await found(search), search).not.toContain(id);
  }
  expect(await found("amina@EXAMPLE.org")).toEqual([amina.id]);
});

test("somebody two of whose words begin alike is found once", async () => {
  const id = await addPerson(desk, someone("Zora Zorn"), "mentee");

  expect(await found("zor")).toEqual([id]);
});

test("the list of members goes on after its last row, in the order of their names", async () => {
  for (let count = 0; count < 55; count += 1) {
    await addPerson(desk, someone(`Yan ${String(count).padStart(2, "0")}`), "mentee");
  }
  for (const search of ["", "yan"]) {
    const first = await listMembers(desk, { search, after: null });
    const second = await listMembers(desk, { search, after: first.next });
    const names = [...first.rows, ...second.rows].map(({ name }) => name);
    const yans = names.filter((name) => name.startsWith("Yan"));

    expect(first.rows).toHaveLength(50);
    expect(yans).toHaveLength(55);
    expect(yans).toEqual(yans.toSorted());
    expect(new Set(names).size).toBe(names.length);
  }
});

test("whoever waits comes in the order of their waiting, and waits no more once matched", async () => {
  const [mentor, mentee] = [someone("Wanda One"), someone("Wanda Two")];
  const first = await addPerson(desk, mentor, "mentor");
  const second = await addPerson(desk, mentee, "mentee");
  expect(await waiting([first, second])).toEqual([first, second]);

  await saveWaiting(desk, second, null);
  expect(await waiting([first, second])).toEqual([first]);
  await matchPairs(desk, [{ mentor, mentee }]);
  expect(await waiting([first, second])).toEqual([]);
});

test("a wish for another match waits until there is one", async () => {
  const ended = await endPair(await newPair(noor, theo));
  await saveNewMatchAnswer(granted(noor, "after-the-end:answer", ended), "yes");
  expect((await everybodyWaiting()).filter(({ id }) => id === noor.id)).toMatchObject([
    { half: "mentor", isAfterEnding: true },
  ]);

  await newPair(noor, amina);
  expect(await waiting([noor.id])).toEqual([]);
});

test("an invitation that is taken back leaves both waiting; somebody who has come cannot be undone", async () => {
  const two = { mentor: someone("Vera One"), mentee: someone("Vera Two") };
  const [matched] = await matchPairs(desk, [two]);
  if (!matched) throw new Error("nobody was matched");
  const pair = {
    ...pairOf(matched.pair, amina, theo),
    mentorId: matched.mentor.id,
    menteeId: matched.mentee.id,
  };
  const grant = granted(sofia, "invitation:take-back", pair);

  expect(await takeBackInvitation(grant)).toMatchObject({ ok: true });
  expect(await waiting([pair.mentorId, pair.menteeId])).toEqual([pair.mentorId, pair.menteeId]);
  expect(await takeBackInvitation(grant)).toMatchObject({ refusal: "arrived-meanwhile" });
  expect(await letGo(desk, pair.menteeId)).toMatchObject({ ok: true });
  expect(await findMember(desk, pair.menteeId)).toBeNull();
});

test("a name and an address are corrected until their owner has come, and never to another's", async () => {
  const id = await addPerson(desk, someone("Ursule Wrnog"), "mentor");
  const right = someone("Ursule Wrong", null);

  expect(await correctPerson(desk, id, right)).toMatchObject({ ok: true });
  expect(await findMember(desk, id)).toMatchObject({ name: "Ursule Wrong", locale: null });
  expect(await correctPerson(desk, id, { ...right, email: "amina@example.org" })).toMatchObject({
    refusal: "address-known",
  });
  expect(await correctPerson(stolenProgram(helene), id, right)).toMatchObject({ ok: false });
  await saveConsent({ id, coordinates: [] });
  expect(await correctPerson(desk, id, right)).toMatchObject({ refusal: "arrived-meanwhile" });
});

test("a corrected address is invited anew, for each match that stands, and a corrected name is not", async () => {
  const two = { mentor: someone("Vera Three"), mentee: someone("Vera Four") };
  const [matched] = await matchPairs(desk, [two]);
  const id = matched?.mentor.id ?? "";
  const invitations = async () =>
    (
      await asSuperuser((client) =>
        client.query("select sequence from invitations where person_id = $1 order by 1", [id]),
      )
    ).rows.map(({ sequence }) => sequence);

  const before = await invitations();
  expect(await correctPerson(desk, id, { ...two.mentor, name: "Véra" })).toMatchObject({
    value: { invited: 0 },
  });
  expect(await invitations()).toEqual(before);
  expect(await correctPerson(desk, id, someone("Véra"))).toMatchObject({ value: { invited: 1 } });
  expect(await invitations()).toEqual([...before, before.length + 1]);
});

test("nobody else lists the members of a program", async () => {
  for (const stranger of [helene, theo]) {
    const stolen = stolenProgram(stranger);
    expect((await listMembers(stolen, { search: "", after: null })).rows).toEqual([]);
    expect((await listWaiting(stolen)).rows).toEqual([]);
    expect(await findMember(stolen, amina.id)).toBeNull();
  }
});

function someone(name: string, locale: Newcomer["locale"] = "fr"): Newcomer {
  return { name, email: `${randomUUID()}@example.org`, locale };
}

async function found(search: string) {
  const { rows } = await listMembers(desk, { search, after: null });
  return rows.map(({ id }) => id);
}

async function waiting(people: ReadonlyArray<PersonId>) {
  return (await everybodyWaiting()).flatMap(({ id }) => (people.includes(id) ? [id] : []));
}

async function everybodyWaiting() {
  const all: Waiting[] = [];
  let part = await listWaiting(desk);
  all.push(...part.rows);
  while (part.next) {
    part = await listWaiting(desk, all.at(-1));
    all.push(...part.rows);
  }
  return all;
}
