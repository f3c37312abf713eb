import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findMeeting, saveAttendance, saveHeld } from "@/lib/data/meetings";
import { findWordedText, listWordedTexts, saveRewording } from "@/lib/data/rewordings";
import { findBeginning, findWords, findWordsOfMeeting } from "@/lib/data/wordings";
import { disconnectWorker } from "@/lib/data/worker-db";
import { noWords, type TextKey } from "@/lib/domain/program-words";
import { amina, helene, noor, otherProgram, ravi, sofia, theo } from "../support/cast";
import { granted, grantedProgram, stolenProgram } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";

afterAll(() => Promise.all([disconnect(), disconnectWorker()]));

const desk = grantedProgram(sofia);
const ask: TextKey = "prompts.success.ask";

beforeEach(() =>
  asSuperuser(async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("delete from wordings");
  }),
);

test("a program's words are read by whoever takes part in it, in each language", async () => {
  await say("Et la réussite?", null);
  const words = { ...noWords, fr: { [ask]: "Et la réussite?" } };

  expect(await findWords(granted(theo, "meeting:view", await newPair()))).toEqual(words);
  expect(await findWords(granted(ravi, "meeting:view", await newPair(ravi, noor)))).toEqual(words);
  expect((await listWordedTexts(desk)).get(ask)).toEqual({
    revision: 1,
    words: { fr: "Et la réussite?", en: null },
    waitsFor: "en",
  });
});

test("the coordination of another program neither reads nor writes them", async () => {
  await say("Et la réussite?", "And success?");

  expect(await listWordedTexts(stolenProgram(helene))).toEqual(new Map());
  expect(await listWordedTexts(grantedProgram(helene, otherProgram))).toEqual(new Map());
  await expect(
    saveRewording(stolenProgram(helene), ask, { basedOn: 0, ...wish("x", "y") }),
  ).rejects.toThrow("42501");
  await expect(
    saveRewording(stolenProgram(amina), ask, { basedOn: 2, ...wish("x", "y") }),
  ).rejects.toThrow("42501");
});

test("a meeting keeps the words it began with; the next one has the new", async () => {
  const pair = await newPair();
  const [hers, his] = [
    granted(amina, "meeting:attend", pair),
    granted(theo, "meeting:attend", pair),
  ];
  await say("avant", "before");
  await saveAttendance(hers, 1);
  await say("après", "after");
  // The other one comes when the words are new already.
  await saveAttendance(his, 1);

  expect((await findMeeting(his, 1)).words.fr[ask]).toBe("avant");
  expect((await findWordsOfMeeting(his, 1)).en[ask]).toBe("before");
  expect((await findWords(his)).fr[ask]).toBe("avant");

  await saveHeld(hers, 1);
  expect((await findMeeting(his, 1)).words.fr[ask]).toBe("avant");
  expect((await findMeeting(his, 2)).words.fr[ask]).toBe("après");
  expect((await findWords(his)).fr[ask]).toBe("après");

  await say(null, null);
  expect((await findMeeting(his, 2)).words).toEqual(noWords);
});

test("of two who word the same at once one is refused, and reads the other's words", async () => {
  const answers = await Promise.all(
    ["un", "deux"].map((text) => saveRewording(desk, ask, { basedOn: 0, ...wish(text, null) })),
  );
  const [refused] = answers.filter(({ ok }) => !ok);
  const { words } = await findWordedText(desk, ask);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(refused).toMatchObject({
    refusal: "reworded-meanwhile",
    meanwhile: { revision: 1, words },
  });
});

test("the same words twice, as a double click sends them, are saved once", async () => {
  const both = () => saveRewording(desk, ask, { basedOn: 0, ...wish("un", "one") });
  const answers = await Promise.all([both(), both(), both()]);

  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect((await findWordedText(desk, ask)).revision).toBe(2);
});

test("whoever writes letters reads how they begin, and nothing of the guide", async () => {
  await say("dans le guide", "in the guide");
  const beginning: TextKey = "letters.fit-check";
  await saveRewording(desk, beginning, { basedOn: 0, ...wish("Bonjour {{name}}", null) });

  expect(await findBeginning(desk.programId, "fit-check")).toEqual({
    fr: "Bonjour {{name}}",
    en: null,
  });
  expect(await findBeginning(randomUUID(), "fit-check")).toEqual({ fr: null, en: null });
});

/** Words the one prompt anew, upon what stands. */
async function say(fr: string | null, en: string | null) {
  const { revision } = await findWordedText(desk, ask);
  await saveRewording(desk, ask, { basedOn: revision, ...wish(fr, en) });
}

function wish(fr: string | null, en: string | null) {
  return { words: { fr, en }, isStillRight: false };
}
