import { rmSync } from "node:fs";
import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import { appRole, withClient } from "@/lib/launch/postgres/roles";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { startStack } from "@/tests/support/running";
import { addressFor, asOwner, asPerson, stackSecret } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import { deskPages, type Figures, measurePages } from "./desk-pages";
import { signedIn } from "./signed-in";

// The time of each page of the desk in programs of 100, 10,000 and 100,000 pairs, beside each other, each founded
// beside the ones before: `npm run bench -- desk`. Flat is what takes no more than one and a half times as long.
const sizes = process.argv.slice(3).map(Number);
if (sizes.length === 0) sizes.push(100, 10_000, 100_000);
const flat = 1.5;
const folder = temporaryFolder("bench");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const start = () =>
  startStack(folder, { NODE_ENV: "production", WORKER: "off" }, [
    process.execPath,
    ".next/launch/supervise.mjs",
  ]);
process.env.TANDEM_DATA_DIR = folder;

// Postgres counts its statements from its next start on.
let stack = await start();
await asSuperuser((client) =>
  client.query("alter system set shared_preload_libraries = 'pg_stat_statements'"),
);
await stack.stop();
stack = await start();
await asSuperuser((client) => client.query("create extension pg_stat_statements"));

try {
  Object.assign(process.env, {
    DATABASE_APP_URL: addressFor(appRole),
    SMTP_URL: `smtp://127.0.0.1:${stack.env.MAIL_PORT}`,
    TANDEM_ORIGIN: stack.origin,
    TANDEM_SECRET: stackSecret(),
  });
  const measured: Figures[] = [];
  for (const size of sizes) {
    const { program, coordinator } = await asOwner((client) => foundCrowd(client, size));
    await asPerson(coordinator, (client) =>
      client.query("insert into consents values ($1, $2) on conflict do nothing", [
        coordinator,
        privacyNoticeVersion,
      ]),
    );
    const session = await signedIn({ id: coordinator });
    measured.push(await measurePages({ origin: stack.origin, program, session, asSuperuser }));
  }
  report(measured);
} finally {
  await stack.stop();
}
process.exit(process.exitCode ?? 0);

function asSuperuser<T>(work: Parameters<typeof withClient<T>>[1]) {
  const url = new URL(addressFor("postgres"));
  url.pathname = "postgres";
  return withClient(url.href, work);
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
