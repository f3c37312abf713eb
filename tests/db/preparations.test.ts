import { describe, expect, test } from "vitest";
import { listOwnNotes, listShownNotes, saveNote, showNote } from "@/lib/data/preparations";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ravi, sofia, theo } from "@/tests/support/cast";
import { granted, stolen } from "@/tests/support/granted";
import { asSuperuser, endPair, newPair } from "@/tests/support/seats";

const hopes = { prompt: "hopes", locale: "fr" } as const;

describe("a note", () => {
  test("is kept for its owner, revision by revision", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);

    expect(await saveNote(write, { ...hopes, text: "Un", basedOn: 0 })).toMatchObject(at(1));
    expect(await saveNote(write, { ...hopes, text: "Un, deux", basedOn: 1 })).toMatchObject(at(2));
    expect(await ownNotes(amina, pair)).toEqual([
      { ...hopes, text: "Un, deux", revision: 2, isShown: false },
    ]);
  });

  test("saved twice, as after a lost answer, is saved once", async () => {
    const pair = await newPair();
    const save = () =>
      saveNote(granted(amina, "preparation:write", pair), { ...hopes, text: "Un", basedOn: 0 });
    const answers = await Promise.all(Array.from({ length: 5 }, save));

    for (const answer of answers) expect(answer).toMatchObject(at(1));
    expect(await ownNotes(amina, pair)).toMatchObject([{ text: "Un", revision: 1 }]);
  });

  test("left empty is not written at all", async () => {
    const pair = await newPair();
    await saveNote(granted(amina, "preparation:write", pair), { ...hopes, text: "", basedOn: 0 });

    expect(await ownNotes(amina, pair)).toEqual([]);
  });

  // One tab was open before the other wrote: it must not silently win.
  test("written in two tabs is refused to the second, with the words of the first", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);
    const tabs = ["Ici", "Là"].map((text) => saveNote(write, { ...hopes, text, basedOn: 0 }));
    const answers = await Promise.all(tabs);
    const [kept] = await ownNotes(amina, pair);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: "revised-meanwhile",
      meanwhile: { text: kept?.text, revision: 1, locale: "fr", author: null },
    });
  });

  test("is never read by anybody else while it is not shown", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);
    await saveNote(write, { ...hopes, text: "Secret", basedOn: 0, isShown: false });
    await join(pair, amina);
    await join(pair, theo);

    expect(await shownNotes(theo, pair)).toEqual([]);
    for (const stranger of [ravi, sofia]) {
      expect(await listShownNotes(stolen(stranger, "meeting:view", pair))).toEqual([]);
      expect(await listOwnNotes(stolen(stranger, "preparation:view", pair))).toEqual([]);
    }
  });
});

describe("a note that its owner shows", () => {
  test("is read by the other once its owner has joined the meeting, and not before", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);
    await saveNote(write, { ...hopes, text: "Apprendre", basedOn: 0, isShown: true });
    await join(pair, theo);
    expect(await shownNotes(theo, pair)).toEqual([]);

    await join(pair, amina);
    expect(await shownNotes(theo, pair)).toEqual([{ ...hopes, text: "Apprendre" }]);
  });

  test("is hidden at once, even from a tab whose text is out of date", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);
    await saveNote(write, { ...hopes, text: "Apprendre", basedOn: 0, isShown: true });
    await join(pair, amina);

    const stale = { ...hopes, text: "Autre chose", basedOn: 0, isShown: false };
    expect(await saveNote(write, stale)).toMatchObject({ refusal: "revised-meanwhile" });
    expect(await shownNotes(theo, pair)).toEqual([]);
  });

  test("stays shown, or hidden, while its text is being saved", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);
    await showNote(write, { prompt: "hopes", isShown: true });
    expect(await saveNote(write, { ...hopes, text: "Apprendre", basedOn: 0 })).toMatchObject(at(1));

    expect(await ownNotes(amina, pair)).toMatchObject([{ text: "Apprendre", isShown: true }]);
  });

  test("cannot be one of those that are only for oneself", async () => {
    const pair = await newPair();
    const write = granted(amina, "preparation:write", pair);

    await expect(showNote(write, { prompt: "interests", isShown: true })).rejects.toThrow();
  });
});

test("a pair that has just ended takes no more notes", async () => {
  const pair = await newPair();
  const write = granted(amina, "preparation:write", pair);
  await saveNote(write, { ...hopes, text: "Un", basedOn: 0 });
  const ended = await endPair(pair);

  const late = [
    await saveNote(write, { ...hopes, text: "Deux", basedOn: 1 }),
    await saveNote(write, { prompt: "success", locale: "fr", text: "Deux", basedOn: 0 }),
    await showNote(write, { prompt: "hopes", isShown: true }),
  ];
  for (const answer of late) expect(answer).toEqual({ ok: false, refusal: "pair-ended" });
  expect(await ownNotes(amina, ended)).toMatchObject([{ text: "Un", isShown: false }]);
});

// Its owner would believe it hidden, and the other goes on reading it.
test("a note that is shown is not said to be hidden once the pair has ended", async () => {
  const pair = await newPair();
  const write = granted(amina, "preparation:write", pair);
  await saveNote(write, { ...hopes, text: "Un", basedOn: 0, isShown: true });
  const ended = await endPair(pair);

  const late = await showNote(write, { prompt: "hopes", isShown: false });
  expect(late).toEqual({ ok: false, refusal: "pair-ended" });
  expect(await ownNotes(amina, ended)).toMatchObject([{ isShown: true }]);
  // What was never shown is hidden already.
  expect(await showNote(write, { prompt: "success", isShown: false })).toMatchObject({ ok: true });
});

function at(revision: number) {
  return { ok: true, value: { revision } };
}

function ownNotes(actor: Actor, pair: Pair) {
  return listOwnNotes(granted(actor, "preparation:view", pair));
}

function shownNotes(actor: Actor, pair: Pair) {
  return listShownNotes(granted(actor, "meeting:view", pair));
}

function join({ id, programId }: Pair, { id: personId }: Actor) {
  return asSuperuser((client) =>
    client.query(
      `insert into meeting_attendances (pair_id, program_id, meeting, person_id, step)
       values ($1, $2, 1, $3, 'welcome')`,
      [id, programId, personId],
    ),
  );
}
