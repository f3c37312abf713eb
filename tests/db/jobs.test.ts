import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnectWorker } from "@/lib/data/worker-db";
import { freeAbandoned } from "@/lib/jobs/abandoned";
import { startWorker } from "@/lib/jobs/worker";
import { useDatabase } from "@/tests/support/db";
import { asSuperuser } from "@/tests/support/seats";
import { doWhatIsDue, jobs } from "../support/jobs";
import { until } from "../support/running";

const app = new Client({ connectionString: useDatabase().appUrl });

beforeAll(() => app.connect());
afterAll(async () => {
  await app.end();
  await disconnectWorker();
});

test("whoever serves requests leaves the tasks that there are, and no other", async () => {
  const leave = (task: string) => app.query("select leave_for_later($1, $2)", [task, randomUUID()]);

  await expect(leave("complete-ending")).resolves.toBeDefined();
  await expect(leave("drop-everything")).rejects.toThrow("no such task");
});

test("the same task left twice is one job", async () => {
  const subject = randomUUID();
  for (const _ of [1, 2]) await app.query("select leave_for_later('ending-asked', $1)", [subject]);

  expect(await jobs(subject)).toHaveLength(1);
});

test("what is left in a transaction that comes to nothing is not left", async () => {
  const subject = randomUUID();
  await app.query("begin");
  await app.query("select leave_for_later('ending-asked', $1)", [subject]);
  await app.query("rollback");

  expect(await jobs(subject)).toEqual([]);
});

test("whoever serves requests neither reads nor changes what waits", async () => {
  await expect(app.query("select * from graphile_worker.jobs")).rejects.toThrow(
    "permission denied",
  );
});

test("of a failed job its codes are kept, and nothing of what it was about", async () => {
  const subject = randomUUID();
  await app.query("select leave_for_later('ending-asked', $1)", [subject]);
  await asSuperuser((client) =>
    client.query(
      'update graphile_worker._private_jobs set payload = \'{"subject":"a canary"}\' where key = $1',
      [`ending-asked:${subject}`],
    ),
  );
  await doWhatIsDue();

  const [failed] = await jobs(subject);
  expect(failed?.last_error).toBe("$ZodError");
});

test("a worker does what is left as soon as it is left, and ends when it is told to", async () => {
  const stop = startWorker();
  const subject = randomUUID();
  await app.query("select leave_for_later('complete-ending', $1)", [subject]);

  expect(await until(async () => (await jobs(subject)).length === 0)).toBe(true);
  await stop();
});

test("what a worker was killed in the middle of is done by the next, and what one does now is not", async () => {
  const [abandoned, begun] = [randomUUID(), randomUUID()];
  for (const [subject, minutes] of [
    [abandoned, 4],
    [begun, 1],
  ] as const) {
    await app.query("select leave_for_later('complete-ending', $1)", [subject]);
    await asSuperuser((client) =>
      client.query(
        `update graphile_worker._private_jobs
         set locked_by = 'somebody', locked_at = now() - $2 * interval '1 minute' where key = $1`,
        [`complete-ending:${subject}`, minutes],
      ),
    );
  }
  await freeAbandoned();
  await doWhatIsDue();

  expect(await jobs(abandoned)).toEqual([]);
  expect(await jobs(begun)).toHaveLength(1);
});
