import { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import { watchForSilence } from "@/lib/data/silence";
import { useDatabase } from "@/tests/support/db";
import { layWire } from "@/tests/support/faulty-wire";

const url = new URL(useDatabase().appUrl);
const wire = await layWire(Number(url.port));
url.port = String(wire.port);
const pool = new Pool({ connectionString: url.href, max: 1 });
pool.on("error", () => {});
watchForSilence(pool, { giveUpMs: 5_000 });
afterAll(async () => {
  await pool.end();
  await wire.close();
});

test("a database that goes without a word is given up, and asked anew once it speaks", async () => {
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);

  wire.make("stalled");
  await expect(pool.query("select 2")).rejects.toThrow(/without a word/);
  wire.make("whole");
  expect((await pool.query("select 3 as three")).rows).toEqual([{ three: 3 }]);
});
