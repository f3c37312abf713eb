import { createHash } from "node:crypto";
import { chmod, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../ports";
import { type Account, findAccount, mayReach } from "./account";
import { findBinaries } from "./binaries";
import { initialise } from "./initialise";
import { recover } from "./recovery";
import { runServer } from "./server";

/**
 * Starts the PostgreSQL of the packages on the data in `folder`, starts it again
 * should it die, and gives the superuser's way in. `durable: false` is for
 * tests: fast, and lost in a crash.
 */
export async function startPostgres(options: {
  folder: string;
  password: string;
  durable?: boolean;
  say?: (message: string) => void;
  giveUp?: (reason: string) => void;
}) {
  const { password, durable = true, say = () => {}, giveUp = () => {} } = options;
  const account = findAccount();
  await mkdir(options.folder, { recursive: true });
  const open = await openFolder(options.folder, account);
  if (open !== options.folder) {
    say(`The user of PostgreSQL may not enter ${options.folder}; its data is in ${open}.`);
  }

  const folder = join(open, "postgres");
  const binaries = await findBinaries(account, () => openSpare(options.folder));
  const port = await freePort();
  let isStopping = false;
  await recover(folder);
  await initialise(folder, binaries, { account, password });
  let server = await runPatiently();

  return {
    url: (database: string, role = "postgres", secret = password) =>
      `postgresql://${role}:${secret}@127.0.0.1:${port}/${database}`,
    stop() {
      isStopping = true;
      return server.stop();
    },
  };

  async function runPatiently() {
    const run = () => runServer(folder, binaries, { port, account, durable });
    // A server that was killed outright keeps its memory for another moment.
    const running = await run().catch(() => sleep(1_500).then(run));
    void running.ended.then(startAgain);
    return running;
  }

  async function startAgain(lastWords: string) {
    if (isStopping) return;

    say("PostgreSQL ended and is started again.");
    await recover(folder);
    server = await runPatiently().catch((error: Error) => {
      giveUp(`PostgreSQL cannot be started again.\n${error.message}\n${lastWords}`);
      return server;
    });
  }
}

export type Postgres = Awaited<ReturnType<typeof startPostgres>>;

/** `folder`, or one under the system's temporary folder where the account may enter. */
async function openFolder(folder: string, account: Account | null) {
  if (!account || mayReach(account, folder)) return folder;

  const spare = await openSpare(folder);
  if (mayReach(account, spare)) return spare;
  throw new Error("PostgreSQL finds no folder for its data. Choose one in TANDEM_DATA_DIR.");
}

/** The same folder for the same project, as long as it is ours: anybody may make one there. */
async function openSpare(folder: string) {
  const spare = spareFor(folder);
  await mkdir(spare, { recursive: true });
  if ((await lstat(spare)).uid !== process.getuid?.()) {
    throw new Error(`${spare} belongs to somebody else. Choose a folder in TANDEM_DATA_DIR.`);
  }
  await chmod(spare, 0o711);
  return spare;
}

/** Where the data of `folder` lives when the account of PostgreSQL may not enter it. */
export function spareFor(folder: string) {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return join(tmpdir(), `tandem-${name}`);
}
