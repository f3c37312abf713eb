import ICAL from "ical.js";
import { expect, test } from "vitest";
import { feed } from "@/lib/calendar/feed";
import {
  createCalendarFeed,
  endCalendarFeed,
  findBusyTimes,
  findCalendarFeed,
} from "@/lib/data/calendar-feeds";
import { inTheNameOf } from "@/lib/data/db";
import { cancelMeeting, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { mayReadCalendar } from "@/lib/data/rate-limits";
import type { Pair } from "@/lib/domain/people";
import { amina, ravi, sofia, theo } from "@/tests/support/cast";
import { granted } from "@/tests/support/granted";
import { asSuperuser, endPair, newPair } from "@/tests/support/seats";

const spring = new Date("2099-03-10T18:30:00Z");

test("a private address shows when one meets in each of one's pairs, and nothing else", async () => {
  const [mentoring, learning, theirs] = [
    await newPair(theo, ravi),
    await newPair(amina, theo),
    await newPair(amina, ravi),
  ];
  for (const pair of [mentoring, learning, theirs]) await plan(pair);
  const busy = await findBusyTimes(await createCalendarFeed(theo));

  expect(busy?.locale).toBe("en");
  const pairs = new Set(busy?.times.map(({ pairId }) => pairId));
  expect(pairs).toEqual(new Set([mentoring.id, learning.id]));
  const file = busy ? feed(busy) : "";
  expect(file).toContain("SUMMARY:Mentoring meeting");
  for (const word of ["canary", "Amina", "Benali", "Ravi", "Théo", "LOCATION", "ATTENDEE"]) {
    expect(file).not.toContain(word);
  }
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(event?.startDate.toJSDate()).toEqual(spring);
});

test("what is cancelled, or of a pair that has ended, is there no more", async () => {
  const [cancelled, over] = [await newPair(sofia, ravi), await newPair(ravi, sofia)];
  for (const pair of [cancelled, over]) await plan(pair, sofia);
  const secret = await createCalendarFeed(sofia);
  expect((await findBusyTimes(secret))?.times).toHaveLength(2);

  await cancelMeeting(granted(sofia, "meeting:plan", cancelled), { meeting: 1, basedOn: 1 });
  await endPair(over);
  expect((await findBusyTimes(secret))?.times).toEqual([]);
});

test("another address takes the place of the first, and one that is removed leads nowhere", async () => {
  const [first, second] = [await createCalendarFeed(amina), await createCalendarFeed(amina)];
  expect(await findBusyTimes(first)).toBeNull();
  expect(await findBusyTimes(second)).not.toBeNull();
  expect((await findCalendarFeed(amina))?.madeAt).toBeInstanceOf(Date);

  await endCalendarFeed(amina);
  expect(await findBusyTimes(second)).toBeNull();
  expect(await findCalendarFeed(amina)).toBeNull();
});

test("pressed twice, one address holds", async () => {
  const secrets = await Promise.all([createCalendarFeed(ravi), createCalendarFeed(ravi)]);
  const found = await Promise.all(secrets.map(findBusyTimes));

  expect(found.filter((busy) => busy !== null)).toHaveLength(1);
});

test("the secret is kept nowhere, and names nobody else's address", async () => {
  const secret = await createCalendarFeed(theo);
  const { rows } = await asSuperuser((client) => client.query("select * from calendar_feeds"));
  expect(JSON.stringify(rows)).not.toContain(secret);

  expect(await findBusyTimes(`${secret.slice(0, -1)}_`)).toBeNull();
  const seen = await inTheNameOf({ calendar_hash: "another" }, (db) => db.calendarFeed.count());
  expect(seen).toBe(0);
});

test("a calendar is read sixty times in a quarter of an hour, and then has to wait", async () => {
  const answers = [];
  for (let time = 0; time < 61; time++) answers.push(await mayReadCalendar("secret", "192.0.2.7"));

  expect(answers).toEqual([...Array(60).fill(true), false]);
  expect(await mayReadCalendar("another", "192.0.2.7")).toBe(true);
});

function plan(pair: Pair, actor = pair.mentorId === theo.id ? theo : amina) {
  return saveMeetingPlan(granted(actor, "meeting:plan", pair), {
    meeting: 1,
    startsAt: spring,
    timeZone: "America/Toronto",
    place: "https://video.example.org/canary",
    basedOn: 0,
  });
}
