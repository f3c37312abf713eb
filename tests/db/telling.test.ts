import { afterAll, describe, expect, test } from "vitest";
import { saveConfirmation } from "@/lib/data/agreements";
import { disconnect } from "@/lib/data/db";
import { askForHelp } from "@/lib/data/help-requests";
import { saveMeetingPlan } from "@/lib/data/meeting-dates";
import { saveAttendance, saveHeld, saveMark, visitStep } from "@/lib/data/meetings";
import { saveNote, showNote } from "@/lib/data/preparations";
import { saveReflection, shareReflection, takeReflectionBack } from "@/lib/data/reflections";
import { createSession, endEverySession, endSession } from "@/lib/data/sessions";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, theo } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { ask, complete, silent, takeBack } from "@/tests/support/endings";
import { granted } from "@/tests/support/granted";
import { asSuperuser, newPair } from "@/tests/support/seats";
import { toldBy } from "@/tests/support/told";

afterAll(disconnect);

const nothing: ReadonlyArray<unknown> = [];
const hopes = { prompt: "hopes", text: "Apprendre", locale: "fr", basedOn: 0 } as const;
const dream = { question: "in-three-years", text: "Là-bas", locale: "fr", basedOn: 0 } as const;

function attend(actor: Actor, pair: Pair) {
  return granted(actor, "meeting:attend", pair);
}

describe("what both see is told, by ids alone", () => {
  test("a clause, and each yes", async () => {
    const pair = await newPair();
    const confirm = granted(amina, "agreement:confirm", pair);

    expect(await toldBy(() => write(theo, pair, clause()))).toEqual([
      { pair: pair.id, about: "agreement", by: theo.id },
    ]);
    // It makes a version and says yes to it: two rows, and one thing to tell.
    expect(await toldBy(() => saveConfirmation(confirm, "0.0.0.1.0", "fr"))).toEqual([
      { pair: pair.id, about: "confirmation", by: amina.id },
    ]);
  });

  test("joining, moving on, a mark given and taken away, and that they have met", async () => {
    const pair = await newPair();
    const [hers, his] = [attend(amina, pair), attend(theo, pair)];
    const mark = { prompt: "interests", mark: "talked-about" } as const;
    const told = await toldBy(async () => {
      await saveAttendance(hers, 1);
      await visitStep(hers, 1, "rapport");
      await saveMark(his, 1, mark);
      await saveMark(hers, 1, { ...mark, mark: null });
      await saveHeld(his, 1);
    });

    expect(told).toEqual([
      { pair: pair.id, about: "arrival", by: amina.id },
      { pair: pair.id, about: "step", by: amina.id },
      { pair: pair.id, about: "marks", by: theo.id },
      { pair: pair.id, about: "marks", by: amina.id },
      { pair: pair.id, about: "held", by: theo.id },
    ]);
  });

  test("a date, and its place put in and taken out", async () => {
    const pair = await newPair();
    const plan = { meeting: 1, startsAt: new Date("2027-01-05T15:00:00Z"), timeZone: "UTC" };
    const told = await toldBy(async () => {
      const grant = granted(theo, "meeting:plan", pair);
      await saveMeetingPlan(grant, { ...plan, place: "Le café du coin", basedOn: 0 });
      await saveMeetingPlan(grant, { ...plan, place: "", basedOn: 1 });
    });

    const dates = { pair: pair.id, about: "dates", by: theo.id };
    expect(told).toEqual([dates, dates]);
  });

  test("that a pair has ended, and not by whom", async () => {
    const pair = await newPair();
    await ask(theo, pair, silent);

    expect(await toldBy(() => complete(pair))).toEqual([
      { pair: pair.id, about: "pair", by: null },
    ]);
  });

  test("that somebody signed out, without a word about the session", async () => {
    for (const token of ["one", "two", "three"]) {
      await createSession(token, theo.id, new Date(Date.now() + 60_000));
    }

    expect(await toldBy(() => endSession("one"))).toEqual([{ person: theo.id }]);
    expect(await toldBy(() => endEverySession(theo))).toEqual([{ person: theo.id }]);
  });
});

describe("reading a step again", () => {
  test("tells nobody, or the two would make each other read for ever", async () => {
    const pair = await newPair();
    await saveAttendance(attend(amina, pair), 1);

    expect(await toldBy(() => visitStep(attend(amina, pair), 1, "welcome"))).toEqual(nothing);
    expect(await toldBy(() => visitStep(attend(theo, pair), 1, "welcome"))).toEqual(nothing);
  });

  test("is told of whoever had been away", async () => {
    const pair = await newPair();
    await saveAttendance(attend(amina, pair), 1);
    await asSuperuser((client) =>
      client.query(
        "update meeting_attendances set seen_at = seen_at - interval '2 minutes' where pair_id = $1",
        [pair.id],
      ),
    );

    const told = await toldBy(() => visitStep(attend(amina, pair), 1, "welcome"));
    expect(told).toEqual([{ pair: pair.id, about: "arrival", by: amina.id }]);
  });
});

describe("what only one of the two may see tells nobody", () => {
  test("a note that is not shown, however long one writes on it", async () => {
    const pair = await newPair();
    const grant = granted(amina, "preparation:write", pair);
    await saveAttendance(attend(amina, pair), 1);

    expect(await toldBy(() => saveNote(grant, hopes))).toEqual(nothing);
    expect(await toldBy(() => saveNote(grant, { ...hopes, text: "Mieux", basedOn: 1 }))).toEqual(
      nothing,
    );
  });

  test("a note to be shown, until its owner has come; from then on each change, and its hiding", async () => {
    const pair = await newPair();
    const grant = granted(amina, "preparation:write", pair);
    const notes = { pair: pair.id, about: "notes", by: amina.id };
    expect(await toldBy(() => saveNote(grant, { ...hopes, isShown: true }))).toEqual(nothing);
    await saveAttendance(attend(theo, pair), 1);
    expect(await toldBy(() => saveNote(grant, { ...hopes, text: "Mieux", basedOn: 1 }))).toEqual(
      nothing,
    );

    await saveAttendance(attend(amina, pair), 1);
    expect(await toldBy(() => saveNote(grant, { ...hopes, text: "Encore", basedOn: 2 }))).toEqual([
      notes,
    ]);
    expect(await toldBy(() => showNote(grant, { prompt: "hopes", isShown: false }))).toEqual([
      notes,
    ]);
    expect(await toldBy(() => showNote(grant, { prompt: "hopes", isShown: true }))).toEqual([
      notes,
    ]);
  });

  test("a reflection, until it is shared; and once it is taken back", async () => {
    const pair = await newPair();
    const grant = granted(theo, "reflection:write", pair);
    const reflections = { pair: pair.id, about: "reflections", by: theo.id };
    const rewrite = (basedOn: number) =>
      saveReflection(grant, { ...dream, text: `Là-bas, ${basedOn}`, basedOn });

    expect(await toldBy(() => saveReflection(grant, dream))).toEqual(nothing);
    expect(await toldBy(() => shareReflection(grant, dream.question))).toEqual([reflections]);
    expect(await toldBy(() => rewrite(1))).toEqual([reflections]);
    expect(await toldBy(() => takeReflectionBack(grant, dream.question))).toEqual([reflections]);
    expect(await toldBy(() => rewrite(2))).toEqual(nothing);
  });

  test("a wish to end, taken back or not, and a request for help", async () => {
    const pair = await newPair();
    const help = granted(theo, "help:ask", pair);
    const key = "01900000-0000-7000-8000-00000000ab01";

    expect(await toldBy(() => ask(theo, pair, silent))).toEqual(nothing);
    expect(await toldBy(() => takeBack(theo, pair))).toEqual(nothing);
    expect(await toldBy(() => askForHelp(help, { key, message: "Aide" }, "fr"))).toEqual(nothing);
  });

  test("a session begun", async () => {
    const inAnHour = new Date(Date.now() + 3_600_000);
    expect(await toldBy(() => createSession("four", amina.id, inAnHour))).toEqual(nothing);
  });
});

test("what is refused in the end tells nothing", async () => {
  const pair = await newPair();
  await write(amina, pair, clause());

  expect(await toldBy(() => write(theo, pair, clause({ text: "Thursdays." })))).toEqual(nothing);
});
