import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findMeeting, saveAttendance, saveHeld, saveMark, visitStep } from "@/lib/data/meetings";
import type { Actor } from "@/lib/domain/people";
import { amina, helene, ravi, sofia, theo } from "../support/cast";
import { granted, stolen } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

afterAll(disconnect);

const turnedAway = { ok: false, refusal: "pair-ended" };

describe("joining", () => {
  test("both see who has joined, each from their own seat", async () => {
    const pair = await newPair();
    await saveAttendance(granted(amina, "meeting:attend", pair), 1);

    expect(await findMeeting(granted(amina, "meeting:view", pair), 1)).toMatchObject({
      own: { step: "welcome" },
      partner: null,
    });
    expect(await findMeeting(granted(theo, "meeting:view", pair), 1)).toMatchObject({
      own: null,
      partner: { step: "welcome", joinedAt: expect.any(Date) },
    });
  });

  test("joining again leaves one on the step that one had reached", async () => {
    const pair = await newPair();
    const grant = granted(theo, "meeting:attend", pair);
    await saveAttendance(grant, 1);
    const { own } = await visitStep(grant, 1, "expectations");

    expect(own?.step).toBe("expectations");
    expect(await saveAttendance(grant, 1)).toMatchObject({ ok: true, value: { own } });
  });

  test("a step is nobody’s who has not joined", async () => {
    const pair = await newPair();

    expect(await visitStep(granted(theo, "meeting:attend", pair), 1, "next")).toMatchObject({
      own: null,
      partner: null,
    });
  });
});

describe("marks", () => {
  test("both see the same, and marking anew replaces", async () => {
    const pair = await newPair();
    const hers = granted(amina, "meeting:attend", pair);
    const his = granted(theo, "meeting:attend", pair);
    await saveMark(hers, 1, { prompt: "hopes", mark: "talked-about" });
    await saveMark(his, 1, { prompt: "hopes", mark: "kept-for-later" });
    await saveMark(his, 1, { prompt: "success", mark: "talked-about" });
    await saveMark(hers, 1, { prompt: "success", mark: null });

    const seen = new Map([["hopes", "kept-for-later"]]);
    expect((await findMeeting(hers, 1)).marks).toEqual(seen);
    expect((await findMeeting(his, 1)).marks).toEqual(seen);
    expect((await findMeeting(his, 2)).marks).toEqual(new Map());
  });

  test("both at once, again and again, leave one mark", async () => {
    const pair = await newPair();
    const mark = { prompt: "hopes", mark: "talked-about" } as const;
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        saveMark(granted(turn % 2 ? amina : theo, "meeting:attend", pair), 1, mark),
      ),
    );

    expect((await findMeeting(granted(theo, "meeting:view", pair), 1)).marks).toEqual(
      new Map([["hopes", "talked-about"]]),
    );
  });
});

test("the first to say that they have met sets the moment", async () => {
  const pair = await newPair();
  await Promise.all(
    [amina, theo, amina, theo].map((actor) => saveHeld(granted(actor, "meeting:attend", pair), 1)),
  );
  const { heldAt } = await findMeeting(granted(amina, "meeting:view", pair), 1);
  await saveHeld(granted(theo, "meeting:attend", pair), 1);

  expect(heldAt).toBeInstanceOf(Date);
  expect((await findMeeting(granted(theo, "meeting:view", pair), 1)).heldAt).toEqual(heldAt);
});

describe("what the database keeps from those whom a fault lets in", () => {
  test.each<[string, Actor]>([
    ["the coordinator", sofia],
    ["half of another pair", ravi],
    ["the coordinator of another program", helene],
  ])("%s reads neither who was there nor what was marked", async (_who, actor) => {
    const pair = await newPair();
    await saveAttendance(granted(amina, "meeting:attend", pair), 1);
    await saveMark(granted(amina, "meeting:attend", pair), 1, {
      prompt: "hopes",
      mark: "talked-about",
    });
    const grant = stolen(actor, "meeting:attend", pair);

    expect(await findMeeting(grant, 1)).toMatchObject({
      own: null,
      partner: null,
      marks: new Map(),
    });
    expect(await saveAttendance(grant, 1)).toEqual(turnedAway);
    expect(await saveMark(grant, 1, { prompt: "success", mark: "talked-about" })).toEqual(
      turnedAway,
    );
    await saveMark(grant, 1, { prompt: "hopes", mark: null });

    expect((await findMeeting(granted(theo, "meeting:view", pair), 1)).marks.size).toBe(1);
  });

  test("nobody moves the other to another step", async () => {
    const pair = await newPair();
    await saveAttendance(granted(amina, "meeting:attend", pair), 1);
    await visitStep(granted(theo, "meeting:attend", pair), 1, "next");

    const { partner } = await findMeeting(granted(theo, "meeting:view", pair), 1);
    expect(partner?.step).toBe("welcome");
  });

  test("a pair that has ended is read and no longer written", async () => {
    const open = await newPair();
    await saveAttendance(granted(amina, "meeting:attend", open), 1);
    await saveMark(granted(amina, "meeting:attend", open), 1, {
      prompt: "hopes",
      mark: "talked-about",
    });
    const pair = await endPair(open);
    const late = stolen(amina, "meeting:attend", pair);

    expect(await saveAttendance(stolen(theo, "meeting:attend", pair), 1)).toEqual(turnedAway);
    expect(await saveMark(late, 1, { prompt: "success", mark: "talked-about" })).toEqual(
      turnedAway,
    );
    expect(await saveHeld(late, 1)).toEqual(turnedAway);
    await saveMark(late, 1, { prompt: "hopes", mark: null });
    await visitStep(late, 1, "next");

    expect(await findMeeting(granted(theo, "meeting:view", pair), 1)).toMatchObject({
      partner: { step: "welcome" },
      marks: new Map([["hopes", "talked-about"]]),
      heldAt: null,
    });
  });
});

test("a prompt that the guide no longer knows is passed over", async () => {
  const pair = await newPair();
  await asSuperuser((client) =>
    client.query(
      `insert into prompt_marks (pair_id, program_id, meeting, prompt, kind, marked_by_id)
       values ($1, $2, 1, 'a-prompt-of-old', 'talked-about', $3)`,
      [pair.id, pair.programId, amina.id],
    ),
  );

  expect((await findMeeting(granted(amina, "meeting:view", pair), 1)).marks.size).toBe(0);
});
