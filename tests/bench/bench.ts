import { rmSync } from "node:fs";
import { appRole } from "@/lib/launch/postgres/roles";
import { newPair, type SeatedPair } from "@/tests/support/new-pair";
import { type Stack, startStack } from "@/tests/support/running";
import { addressFor, stackKeys, stackSecret } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";

/** A running Tandem with the demonstration in it, and a pair of its own that has just been invited. */
export type Bench = { folder: string; origin: string; pair: SeatedPair; stack: Stack };

/**
 * Starts one for as long as `work` lasts; the yardsticks find its database by the settings of this process. What waits
 * is another process's work, unless `hasWorker`.
 */
export async function withTandem<T>(
  work: (bench: Bench) => Promise<T>,
  { hasWorker = false } = {},
): Promise<T> {
  const folder = temporaryFolder("bench");
  const settings = {
    NODE_ENV: "production",
    TANDEM_DEMO: "on",
    WORKER: hasWorker ? "on" : "off",
  };
  const stack = await startStack(folder, settings, [
    process.execPath,
    ".next/launch/supervise.mjs",
  ]);
  try {
    // It may have ended in place of having started.
    if (!/Ctrl-C/.test(stack.said())) throw new Error(`Tandem does not start: ${stack.said()}`);
    process.env.TANDEM_DATA_DIR = folder;
    Object.assign(process.env, {
      DATABASE_APP_URL: addressFor(appRole),
      SMTP_URL: `smtp://127.0.0.1:${stack.env.MAIL_PORT}`,
      TANDEM_ORIGIN: stack.origin,
      TANDEM_SECRET: stackSecret(),
      TANDEM_KEYS: stackKeys(),
      MAIL_PORT: stack.env.MAIL_PORT,
    });
    return await work({ folder, origin: stack.origin, pair: await newPair(), stack });
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
