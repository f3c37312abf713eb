import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listStalled } from "@/lib/data/attention";
import { disconnect } from "@/lib/data/db";
import { listMembers, listWaiting } from "@/lib/data/members";
import { findOverview } from "@/lib/data/overviews";
import { findTimeline } from "@/lib/data/pair-history";
import { listPairs } from "@/lib/data/pair-list";
import { listPairNotes } from "@/lib/data/pair-notes";
import { findPairRecord } from "@/lib/data/pair-record";
import { findProgramSettings } from "@/lib/data/program-settings";
import { listRequests, listSettledRequests } from "@/lib/data/requests";
import { listWordedTexts } from "@/lib/data/rewordings";
import { listTallies } from "@/lib/data/tallies";
import { findWords } from "@/lib/data/wordings";
import type { Actor, Pair, PairId, PersonId, ProgramId } from "@/lib/domain/people";
import { readKeys } from "@/lib/seal/keys";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { useDatabase } from "@/tests/support/db";
import { granted, grantedProgram } from "@/tests/support/granted";
import { keys } from "@/tests/support/postgres";
import { asSuperuser } from "@/tests/support/seats";
import { planOf, statementsOf } from "@/tests/support/statements";

const owner = new Client({ connectionString: useDatabase().ownerUrl });
const now = new Date();
const delays = { nudgeDays: 7, attentionDays: 14 };
let coordinator: Actor;
let pair: Pair;

beforeAll(async () => {
  await owner.connect();
  await foundCrowd(owner, 1_000, readKeys(keys));
  const crowd = await foundCrowd(owner, 3_000, readKeys(keys));
  // As Postgres does by itself some minutes after so many rows have come.
  await owner.query("vacuum (analyze) member_names");
  coordinator = { id: crowd.coordinator as PersonId, coordinates: [crowd.program as ProgramId] };
  const [row] = await asSuperuser(async (client) => {
    const found = await client.query(
      `select pair_id as id, program_id as "programId", mentor_id as "mentorId", mentee_id as "menteeId"
       from pair_states where program_id = $1 and stage = 'in-force' limit 1`,
      [crowd.program],
    );
    return found.rows;
  });
  pair = { ...row, id: row.id as PairId, endedAt: null };
}, 120_000);
afterAll(() => Promise.all([owner.end(), disconnect()]));

/** What each page of the desk reads, and how many statements that may be, each unit of work's own aside. */
const pages: Record<string, { most: number; read: () => ReadonlyArray<Promise<unknown>> }> = {
  "needs attention": {
    most: 4,
    read: () => [
      listStalled(program(), { reason: null, from: null }, { delays, now }),
      listRequests(program()),
    ],
  },
  "all pairs": {
    most: 2,
    read: () => [listPairs(program(), { stage: null, name: "", order: "newest", from: null }, now)],
  },
  "all pairs, by name": {
    most: 2,
    read: () => [
      listPairs(program(), { stage: null, name: "tremblay", order: "newest", from: null }, now),
    ],
  },
  people: {
    most: 2,
    read: () => [listMembers(program(), { search: "", after: null }), listWaiting(program())],
  },
  "people, by name": {
    most: 1,
    read: () => [listMembers(program(), { search: "élise", after: null })],
  },
  "people, by a letter": {
    most: 1,
    read: () => [listMembers(program(), { search: "m", after: null })],
  },
  requests: { most: 1, read: () => [listRequests(program())] },
  "settled requests": { most: 1, read: () => [listSettledRequests(program())] },
  overview: { most: 1, read: () => [listTallies(program())] },
  "the program's own words": { most: 1, read: () => [listWordedTexts(program())] },
  "the words that a pair reads": {
    most: 1,
    read: () => [findWords(granted(mentorOf(pair), "meeting:view", pair))],
  },
  settings: { most: 1, read: () => [findProgramSettings(program())] },
  "a pair": {
    most: 5,
    read: () => [
      findOverview(granted(coordinator, "pair:view", pair)),
      findTimeline(granted(coordinator, "pair:view", pair)),
      findPairRecord(granted(coordinator, "record:view", pair)),
      listPairNotes(granted(coordinator, "record:view", pair)),
    ],
  },
};

const large = ["pairs", "people", "members", "pair_states", "pair_names", "member_names"];

test.each(Object.entries(pages))(
  "%s: few statements, by the indexes",
  async (_, { most, read }) => {
    const asked = await statementsOf(() => Promise.all(read()));
    expect(asked.length).toBeLessThanOrEqual(most);

    for (const statement of asked) {
      for (const { does, table, rows, removed } of await planOf(statement, coordinator)) {
        if (!table) continue;

        expect(does === "Seq Scan" && large.includes(table), `${does} ${table}`).toBe(false);
        // Of 3,000 pairs beside 1,000, the most that a page looks at to show fifty.
        expect(rows + removed, `${does} ${table}`).toBeLessThan(800);
      }
    }
  },
);

function program() {
  return grantedProgram(coordinator, coordinator.coordinates[0]);
}

function mentorOf({ mentorId }: Pair): Actor {
  return { id: mentorId, coordinates: [] };
}
