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

// The time of each page of the desk in programs of 100, 10,000 and 100,000 pairs, each in a Tandem of its own and all of
// them by turns: `npm run bench -- desk`. Flat is what takes no more than one and a half times as long.
const sizes = process.argv.slice(3).map(Number);
if (sizes.length === 0) sizes.push(100, 10_000, 100_000);
const flat = 1.5;
const folders = sizes.map(() => temporaryFolder("bench"));
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const stacks: Stack[] = [];
try {
  const desks: Desk[] = [];
  for (const [index, size] of sizes.entries()) {
    const { stack, desk } = await openDesk(folders[index] ?? "", size);
    stacks.push(stack);
    desks.push(desk);
  }
  report(await measurePages(desks));
} finally {
  for (const stack of stacks) await stack.stop();
}
process.exit(process.exitCode ?? 0);

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

function report(measured: ReadonlyArray<Figures>) {
  const lines = deskPages.map(({ name }) => {
    const figures = measured.map((program) => program[name]);
    const growth = (figures.at(-1)?.pageMs ?? 0) / (figures[0]?.pageMs ?? 1);
    const asked = new Set(figures.map((page) => page?.statements));
    const isFlat = growth <= flat && asked.size === 1;
    if (!isFlat) process.exitCode = 1;
    return [
      name,
      {
        ...Object.fromEntries(
          sizes.flatMap((size, index) => [
            [`page, ${size}`, figures[index]?.pageMs.toFixed(1)],
            [`SQL, ${size}`, figures[index]?.sqlMs.toFixed(2)],
          ]),
        ),
        statements: [...asked].join(" → "),
        growth: `× ${growth.toFixed(2)}`,
        verdict: isFlat ? "flat" : "grows",
      },
    ];
  });

  console.log("Milliseconds; beside the statements that begin and end each unit of work.");
  console.table(Object.fromEntries(lines));
}
