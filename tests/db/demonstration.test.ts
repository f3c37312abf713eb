import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { asSuperuser } from "@/tests/support/seats";

// The cast makes room: the demonstration is for an empty database.
beforeAll(() => asSuperuser((client) => client.query("truncate programs, people cascade")));

test("the demonstration has a pair before its first meeting and a dozen at other stages", async () => {
  await seed();

  expect(await counted("pairs")).toBe(13);
  expect(await counted("people where email in ('mentor@example.org', 'mentee@example.org')")).toBe(
    2,
  );
  expect(await counted("meetings_held")).toBe(7);
  expect(await counted("endings where completed_at is null")).toBe(1);
  expect(await counted("endings where completed_at is not null")).toBe(1);
});

test("a pair of the demonstration has something waiting for its next meeting", async () => {
  expect(await counted("prompt_marks where kind = 'kept-for-later'")).toBe(2);
  expect(await counted("clause_suggestions where settled_at is null")).toBe(1);
  expect(await counted("reflections where shared_at is not null")).toBe(1);
});

test("a seed that was cut off is completed by the next, and then nothing is added", async () => {
  const before = await everything();
  await asSuperuser((client) =>
    client.query("truncate coordinators, help_requests, endings cascade"),
  );
  await asSuperuser((client) => client.query("truncate ending_requests"));
  await seed();
  expect(await everything()).toEqual(before);

  await asSuperuser((client) => client.query("truncate help_requests"));
  await seed();
  expect(await counted("help_requests")).toBe(0);
});

function seed() {
  const flags = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
  return promisify(execFile)(process.execPath, flags);
}

async function everything() {
  const tables = [
    "people",
    "pairs",
    "meeting_dates",
    "agreement_confirmations",
    "help_requests",
    "endings",
  ];
  return Promise.all([...tables, "coordinators", "ending_requests"].map(counted));
}

async function counted(rows: string) {
  const { rows: found } = await asSuperuser((client) =>
    client.query(`select count(*)::int from ${rows}`),
  );
  return found[0].count;
}
