import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letters } from "@/tests/support/mailbox";
import {
  newCoordinator,
  newPair,
  newProgram,
  type Seat,
  type SeatedPair,
} from "@/tests/support/new-pair";
import { type Stack, startStack, until } from "@/tests/support/running";
import { asPerson, openSession } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import { wholeDump } from "@/tests/support/whole-dump";
import { canaryReaders, writeCanaries, writeNote } from "@/tests/support/write-canaries";

const folder = temporaryFolder("canaries");
let stack: Stack;
let pair: SeatedPair;
let coordination: Seat;
let sessions: Record<string, string>;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder, {
    QUIET_HOURS: "off",
    LOG_LEVEL: "info",
    TANDEM_SECOND_FACTOR: "offered",
  });
  process.env.MAIL_WEB_PORT = stack.env.MAIL_WEB_PORT;
  const program = await newProgram();
  pair = await newPair(program);
  coordination = await newCoordinator(program);
  sessions = {
    mentor: await openSession(pair.mentor.id),
    mentee: await openSession(pair.mentee.id),
    coordinator: await openSession(coordination.id),
    "another pair's": await openSession((await newPair(program)).mentor.id),
  };
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that leaves as a file. The pages themselves are read by the tests in a browser. */
const files = () => [
  `/fr/pairs/${pair.id}/export/file`,
  `/en/pairs/${pair.id}/date/file?meeting=1`,
  `/en/pairs/${pair.id}/date/series?meeting=2`,
  "/fr/account/export/file",
  ...["export/file", "incidents/file", "overview/stages", "import/template/fr"].map(
    (file) => `/fr/programs/${pair.programId}/${file}`,
  ),
];

test("what somebody wrote stands in no file but its readers', and in no stream, letter, log or dump", async () => {
  const streams = Object.values(sessions).map(listen);
  expect(await until(() => streams.every((stream) => stream.heard() !== ""))).toBe(true);
  const words = {
    ...(await writeCanaries(pair)),
    "coordinator's note": await writeNote(pair, coordination),
  };
  await planMeeting(pair);
  expect(await until(() => streams.some((stream) => stream.heard().includes(pair.id)))).toBe(true);

  for (const hasEnded of [false, true]) {
    if (hasEnded) await complete(pair, coordination);
    const sent: Record<string, string> = {};
    for (const [actor, session] of Object.entries(sessions)) sent[actor] = await filesOf(session);
    expect(sent.mentee).toContain(words["mentee's reflection"]);

    for (const [canary, word] of Object.entries(words)) {
      const readers = canaryReaders[canary as keyof typeof canaryReaders];
      const by = Object.keys(sent).filter((actor) => sent[actor]?.includes(word));
      expect(
        by.filter((actor) => !readers.includes(actor)),
        canary,
      ).toEqual([]);
    }
  }

  expect(await until(async () => (await letters()).length >= 2)).toBe(true);
  const heard = streams.map((stream) => stream.heard()).join("");
  const said = {
    streams: heard,
    letters: JSON.stringify(await letters()),
    log: stack.said(),
    dump: await wholeDump(),
  };
  for (const [where, text] of Object.entries(said)) expect(text, where).not.toMatch(/canary/);
  // Nor whose it was, or how they came in.
  const marks = [pair.mentor, pair.mentee, coordination].flatMap(({ name, email }) => [
    name,
    email,
  ]);
  for (const mark of [...marks, ...Object.values(sessions)]) {
    expect(said.log).not.toContain(mark);
    expect(said.streams).not.toContain(mark);
  }
  for (const stream of streams) stream.end();
});

function asOne(session: string) {
  return { headers: { cookie: `tandem-session=${session}` } };
}

async function filesOf(session: string) {
  const texts: string[] = [];
  for (const path of files()) {
    const answer = await stack.fetch(path, asOne(session));
    expect(answer.status, path).toBeLessThan(500);
    texts.push(await answer.text());
  }
  return texts.join("\n");
}

/** All the bytes of somebody's stream, for as long as it is open. */
function listen(session: string) {
  const enough = new AbortController();
  let bytes = "";
  const reading = stack
    .fetch("/api/live", { ...asOne(session), signal: enough.signal })
    .then(async ({ body }) => {
      for await (const chunk of body ?? []) bytes += Buffer.from(chunk as Uint8Array).toString();
    })
    .catch(() => {});

  return {
    heard: () => bytes,
    end() {
      enough.abort();
      return reading;
    },
  };
}

async function planMeeting({ id, programId, mentor }: SeatedPair) {
  await asPerson(mentor.id, (client) =>
    client.query(
      `insert into meeting_dates values ($1, $2, 2, now() + interval '5 days', 'America/Toronto', 1, $3)`,
      [id, programId, mentor.id],
    ),
  );
}

async function complete({ id }: SeatedPair, by: Seat) {
  await asPerson(by.id, (client) =>
    client.query(
      "update endings set completed_at = now(), completed_by_id = $1 where pair_id = $2",
      [by.id, id],
    ),
  );
}
