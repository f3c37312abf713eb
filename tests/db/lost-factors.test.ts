import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findSecondFactor } from "@/lib/data/authenticators";
import { listColleaguesWithFactor, resetColleague } from "@/lib/data/lost-factors";
import { makeRecoveryCodes } from "@/lib/data/recovery-codes";
import { createSession, findSession } from "@/lib/data/sessions";
import type { Actor } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import { amina, helene, program, sofia } from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
import { grantedProgram, justProved } from "@/tests/support/granted";
import { asSuperuser } from "@/tests/support/seats";
import { changes, inMidStep, setUp } from "@/tests/support/second-factor";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: inMidStep });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a colleague takes a lost one off, with codes and sessions; nobody else does, and nobody their own", async () => {
  const bea = await secondCoordinator();
  await setUp(bea);
  await makeRecoveryCodes(justProved(bea));
  vi.useRealTimers();
  await createSession("of bea", bea.id, new Date(Date.now() + 3_600_000));
  expect(await listColleaguesWithFactor(grantedProgram(sofia))).toEqual(new Set([bea.id]));

  for (const other of [bea, amina, helene]) {
    await expect(resetColleague(justProved(other), bea.id)).rejects.toThrow();
  }
  expect(await findSecondFactor(bea)).not.toBeNull();

  await resetColleague(justProved(sofia), bea.id);
  expect(await findSecondFactor(bea)).toBeNull();
  expect(await findSession("of bea")).toBeNull();
  expect(await changes(bea)).toEqual(["added", "reset"]);
});

test("whoever operates Tandem takes one off; the role that serves requests cannot", async () => {
  await setUp(amina);
  const reset = (url: string) =>
    withClient(url, (client) => client.query("select reset_second_factor($1)", [amina.id]));
  await expect(reset(useDatabase().appUrl)).rejects.toThrow(/permission denied/);
  await expect(reset(useDatabase().workerUrl)).rejects.toThrow(/permission denied/);

  await reset(useDatabase().ownerUrl);
  expect(await findSecondFactor(amina)).toBeNull();
});

test("each change leaves a letter to be written, and whoever is deleted with it gets none", async () => {
  const bea = await secondCoordinator();
  await setUp(bea);
  expect(await waitingFor(bea)).toEqual(["second-factor-letter"]);

  await asSuperuser((client) => client.query("delete from people where id = $1", [bea.id]));
  expect(await waitingFor(bea)).toEqual(["second-factor-letter"]);
});

async function waitingFor({ id }: Actor) {
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select split_part(key, ':', 1) as task from graphile_worker._private_jobs
       where key like 'second-factor-letter:%' and payload->>'person' = $1`,
      [id],
    ),
  );
  return rows.map(({ task }) => task);
}

async function secondCoordinator(): Promise<Actor> {
  const id = randomUUID() as Actor["id"];
  await asSuperuser(async (client) => {
    await client.query("insert into people (id, email, name) values ($1, $2, 'Béa Gagnon')", [
      id,
      `${id}@example.org`,
    ]);
    await client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      program,
      id,
    ]);
  });
  return { id, coordinates: [program] };
}
