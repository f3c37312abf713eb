import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findMeeting, saveAttendance, saveHeld, saveMark, visitStep } from "@/lib/data/meetings";
import { findOverview } from "@/lib/data/overviews";
import { nextMeetingNumber } from "@/lib/domain/journey";
import { amina, sofia, theo } from "../support/cast";
import { granted } from "../support/granted";
import { newPair } from "../support/seats";

afterAll(disconnect);

test("each has its own attendance, and the lighter guide begins at its first step", async () => {
  const pair = await newPair();
  const hers = granted(amina, "meeting:attend", pair);
  await saveAttendance(hers, 1);
  await visitStep(hers, 1, "next");
  await saveAttendance(hers, 2);

  expect((await findMeeting(hers, 1)).own?.step).toBe("next");
  expect((await findMeeting(hers, 2)).own?.step).toBe("left-open");
  expect((await findMeeting(hers, 3)).own).toBeNull();
});

test("what is kept for later comes back until it is talked about", async () => {
  const pair = await newPair();
  const his = granted(theo, "meeting:attend", pair);
  await saveMark(his, 1, { prompt: "success", mark: "kept-for-later" });
  await saveMark(his, 1, { prompt: "interests", mark: "kept-for-later" });
  await saveMark(his, 1, { prompt: "hopes", mark: "talked-about" });
  expect((await findMeeting(his, 1)).broughtBack).toEqual([]);
  expect((await findMeeting(his, 2)).broughtBack).toEqual(["interests", "success"]);

  await saveMark(his, 2, { prompt: "success", mark: "talked-about" });
  expect((await findMeeting(his, 2)).broughtBack).toEqual(["interests", "success"]);
  expect((await findMeeting(his, 3)).broughtBack).toEqual(["interests"]);

  await saveMark(his, 3, { prompt: "interests", mark: "kept-for-later" });
  expect((await findMeeting(his, 4)).broughtBack).toEqual(["interests"]);
});

test("each is noted as held by itself", async () => {
  const pair = await newPair();
  await saveHeld(granted(amina, "meeting:attend", pair), 1);
  await saveHeld(granted(theo, "meeting:attend", pair), 2);
  const { progress } = await findOverview(granted(sofia, "pair:view", pair));

  expect([...progress.meetingsHeld.keys()].sort()).toEqual([1, 2]);
  expect(nextMeetingNumber(progress)).toBe(3);
});
