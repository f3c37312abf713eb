import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Client } from "pg";
import type { Pair, PersonId } from "@/lib/domain/people";
import { pairOf, program } from "./cast";

const versions = [1, 2];
const about = (pair: Pair) => [pair.id, pair.programId];
type Half = "mentorId" | "menteeId";
type Happens = (client: Client, pair: Pair) => Promise<unknown>;

const half = fc.constantFrom<Half>("mentorId", "menteeId");
// Half of the hours are on days when the clocks change, or near midnight somewhere.
const moment = fc.oneof(
  fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
  fc.constantFrom("2026-03-08T04:59:59.999Z", "2026-03-08T05:00Z", "2026-11-01T04:00Z").map(asDate),
);
const day = moment.map((at) => at.toISOString().slice(0, 10));
const version = fc.constantFrom(...versions);
const round = fc.constantFrom(1, 2);

const events = fc.oneof(
  fc.tuple(half, moment).map(
    ([who, at]): Happens =>
      (client, pair) =>
        client.query("insert into consents values ($1, 1, $2) on conflict do nothing", [
          pair[who],
          at,
        ]),
  ),
  fc.tuple(fc.constantFrom(1, 2), moment).map(
    ([meeting, at]): Happens =>
      (client, pair) =>
        client.query(
          `insert into meeting_dates values ($1, $2, $3, $4, 'America/Toronto', 1, $5)
           on conflict (pair_id, meeting) do update set starts_at = excluded.starts_at`,
          [...about(pair), meeting, at, pair.mentorId],
        ),
  ),
  fc.tuple(fc.constantFrom(1, 2), moment).map(
    ([meeting, at]): Happens =>
      (client, pair) =>
        client.query("insert into meetings_held values ($1, $2, $3, $4) on conflict do nothing", [
          ...about(pair),
          meeting,
          at,
        ]),
  ),
  fc.tuple(version, half, moment).map(
    ([number, who, at]): Happens =>
      (client, pair) =>
        client.query(
          `insert into agreement_confirmations values ($1, $2, $3, $4, 'hash', 'fr', $5)
           on conflict do nothing`,
          [...about(pair), number, pair[who], at],
        ),
  ),
  fc.tuple(fc.option(day), moment).map(
    ([resumesOn, at]): Happens =>
      (client, pair) =>
        client.query(
          `insert into pauses select $1, $2, count(*) + 1, $3, $4 from pauses where pair_id = $1`,
          [...about(pair), resumesOn, at],
        ),
  ),
  fc.tuple(version, round, day).map(
    ([number, review, dueOn]): Happens =>
      (client, pair) =>
        client.query(
          `insert into review_dates select $1, $2, $3, $4, count(*) + 1, $5, $6 from review_dates
           where pair_id = $1 and version = $3 and round = $4`,
          [...about(pair), number, review, dueOn, pair.mentorId],
        ),
  ),
  fc.tuple(version, round, half, moment).map(
    ([number, review, who, at]): Happens =>
      (client, pair) =>
        client.query(
          "insert into review_answers values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
          [...about(pair), number, review, pair[who], at],
        ),
  ),
  moment.map(
    (at): Happens =>
      (client, pair) =>
        client.query(
          `insert into endings (id, program_id, pair_id, asked_at, completed_at)
           values (gen_random_uuid(), $2, $1, $3, $3) on conflict do nothing`,
          [...about(pair), at],
        ),
  ),
  moment.map(
    (at): Happens =>
      (client, pair) =>
        client.query(
          `update endings set reopened_at = $2, reopened_by_id = $3
           where pair_id = $1 and reopened_at is null`,
          [pair.id, at, pair.mentorId],
        ),
  ),
);

/** What may happen to a pair, in any order and at any time: more than the two could ever do. */
export const anyHistory = fc.array(events, { maxLength: 12 });

export const anyMoment = moment;

/** Two who have not arrived, with two versions of an agreement that they may say yes to. */
export async function newStrangers(client: Client): Promise<Pair> {
  const [mentor, mentee] = [randomUUID(), randomUUID()].map((id) => ({
    id: id as PersonId,
    coordinates: [],
  }));
  if (!mentor || !mentee) throw new Error("Two are two");
  const pair = pairOf(randomUUID(), mentor, mentee);

  for (const { id } of [mentor, mentee]) {
    await client.query("insert into people (id, email, name) values ($1, $2, 'Maxime Roy')", [
      id,
      `${id}@example.org`,
    ]);
  }
  await client.query("insert into pairs values ($1, $2, $3, $4, '2026-06-01T12:00Z')", [
    pair.id,
    program,
    mentor.id,
    mentee.id,
  ]);
  for (const number of versions) {
    await client.query(
      `insert into agreement_versions values ($1, $2, $3, 0, 0, 0, 0, 0, gen_random_uuid(), 'hash')`,
      [...about(pair), number],
    );
  }
  return pair;
}

function asDate(text: string) {
  return new Date(text);
}
