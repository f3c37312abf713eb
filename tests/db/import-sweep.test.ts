import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { findImport, listImports, saveImport } from "@/lib/data/imports";
import { disconnectWorker } from "@/lib/data/worker-db";
import { sofia } from "../support/cast";
import { grantedProgram } from "../support/granted";
import { doWhatIsDue, jobs } from "../support/jobs";
import { asSuperuser } from "../support/seats";

const desk = grantedProgram(sofia);
const dayMs = 24 * 60 * 60 * 1_000;

afterAll(() => disconnectWorker());

test("the day on which a file goes is set with it", async () => {
  const id = await send();
  const [job] = await jobs(id);
  const sentAt = (await findImport(desk, id))?.sentAt.getTime() ?? 0;

  expect(Math.abs((job?.run_at.getTime() ?? 0) - sentAt - dayMs)).toBeLessThan(5);
});

test("whatever a job believes, no file goes before its day is over", async () => {
  const id = await send();
  await sweep(id);

  expect(await findImport(desk, id)).not.toBeNull();
});

test("after a day nobody reads it any more, and then nothing of it is kept", async () => {
  const id = await send();
  await asSuperuser((client) =>
    client.query("update imports set sent_at = now() - interval '24 hours' where id = $1", [id]),
  );
  expect(await findImport(desk, id)).toBeNull();
  expect((await listImports(desk)).map((each) => each.id)).not.toContain(id);
  await sweep(id);

  const { rows } = await asSuperuser((client) =>
    client.query("select from imports where id = $1", [id]),
  );
  expect(rows).toEqual([]);
});

function send() {
  return saveImport(desk, { key: randomUUID(), fileName: "pairs.csv", content: "a file" });
}

async function sweep(id: string) {
  await asSuperuser((client) => client.query("select leave_for_later('sweep-import', $1)", [id]));
  await doWhatIsDue();
}
