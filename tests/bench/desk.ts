import { createHmac, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import { withClient } from "@/lib/launch/postgres/roles";
import { readKeys } from "@/lib/seal/keys";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { type Stack, startStack } from "@/tests/support/running";
import { addressFor, asOwner, asPerson, stackKeys, stackSecret } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import { type Desk, deskPages, type Figures, measurePages } from "./desk-pages";
import type { Line } from "./verdicts";

/** Flat is what takes no more than so many times as long. */
const flat = 1.5;

/**
 * The time of each page of the desk in programs of these many pairs, each in a Tandem of its own and all of them by
 * turns; and whether it grows with them.
 */
export async function measureDesk(sizes: ReadonlyArray<number>): Promise<ReadonlyArray<Line>> {
  const folders = sizes.map(() => temporaryFolder("bench"));
  const stacks: Stack[] = [];
  try {
    const desks: Desk[] = [];
    for (const [index, size] of sizes.entries()) {
      const { stack, desk } = await openDesk(folders[index] ?? "", size);
      stacks.push(stack);
      desks.push(desk);
    }
    return linesOf(sizes, await measurePages(desks));
  } finally {
    for (const stack of stacks) await stack.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** A Tandem with one program of so many pairs, and its coordinator signed in. */
async function openDesk(folder: string, pairs: number) {
  // What follows asks for the database of the Tandem on this folder.
  process.env.TANDEM_DATA_DIR = folder;
  const first = await start(folder);
  await asSuperuser("postgres", (client) =>
    client.query("alter system set shared_preload_libraries = 'pg_stat_statements'"),
  );
  await first.stop();

  // Postgres counts its statements from its next start on.
  const stack = await start(folder);
  await asSuperuser("postgres", (client) => client.query("create extension pg_stat_statements"));
  const { program, coordinator } = await asOwner((client) =>
    foundCrowd(client, pairs, readKeys(stackKeys())),
  );
  const session = randomUUID();
  const tokenHash = createHmac("sha256", stackSecret())
    .update(`session:${session}`)
    .digest("base64url");
  await asPerson(coordinator, async (client) => {
    await client.query("insert into consents values ($1, $2)", [coordinator, privacyNoticeVersion]);
    await client.query(
      "insert into sessions values ($1, $2, now(), now(), now() + interval '1 day')",
      [tokenHash, coordinator],
    );
  });

  const url = superuserUrl("postgres");
  return {
    stack,
    desk: { address: `${stack.origin}/fr/programs/${program}`, session, statsUrl: url },
  };
}

function start(folder: string) {
  return startStack(
    folder,
    { NODE_ENV: "production", WORKER: "off", TANDEM_SECOND_FACTOR: "offered" },
    [process.execPath, ".next/launch/supervise.mjs"],
  );
}

function asSuperuser<T>(database: string, work: Parameters<typeof withClient<T>>[1]) {
  return withClient(superuserUrl(database), work);
}

function superuserUrl(database: string) {
  const url = new URL(addressFor("postgres"));
  url.pathname = database;
  return url.href;
}

function linesOf(sizes: ReadonlyArray<number>, measured: ReadonlyArray<Figures>) {
  const [fewest, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];

  return deskPages.flatMap(({ name }): Line[] => {
    const figures = measured.map((program) => program[name]);
    const growth = (figures.at(-1)?.pageMs ?? 0) / (figures[0]?.pageMs ?? 1);
    const statements = figures.map((page) => page?.statements ?? 0);
    return [
      ...sizes.map((size, index) => ({
        what: `desk, ${name}: at ${size} pairs`,
        measured: figures[index]?.pageMs ?? 0,
        unit: `ms, of which ${figures[index]?.sqlMs.toFixed(2)} in SQL`,
      })),
      {
        what: `desk, ${name}: ${most} pairs beside ${fewest}`,
        measured: growth,
        unit: "×",
        most: flat,
        isTimed: true,
      },
      {
        what: `desk, ${name}: statements more for more pairs`,
        measured: Math.max(...statements) - Math.min(...statements),
        unit: `of ${statements[0]}`,
        most: 0,
      },
    ];
  });
}
