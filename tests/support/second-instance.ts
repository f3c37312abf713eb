import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "@/lib/launch/ports";
import { appRole } from "@/lib/launch/postgres/roles";
import { addressFor, stackKeys, stackSecret } from "./stack";

/**
 * One more application on the database of the running stack, as behind a load balancer: with a port
 * and an origin of its own. A browser brings it the same cookies, which know nothing of ports. It can be
 * killed in the middle of its work, and started again on the same port.
 */
export async function startSecondInstance(settings: Record<string, string> = {}) {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    TANDEM_ORIGIN: `http://localhost:${port}`,
    TANDEM_SECRET: stackSecret(),
    TANDEM_KEYS: stackKeys(),
    DATABASE_APP_URL: addressFor(appRole),
    // The running stack does what waits.
    WORKER: "off",
    SMTP_URL: `smtp://127.0.0.1:${process.env.MAIL_PORT}`,
    ...settings,
  } as const;
  let child = await startOne(env);

  return {
    origin: env.TANDEM_ORIGIN,
    port,
    pid: () => child.pid ?? 0,
    async restart() {
      child = await startOne(env);
    },
    /** Without a word, as when the power fails. */
    kill: () => end(child, "SIGKILL"),
    stop: () => end(child, "SIGTERM"),
  };
}

async function startOne(env: NodeJS.ProcessEnv) {
  const program = [".next/launch/application.mjs"];
  const child = spawn(process.execPath, program, {
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const isReady = once(child, "message").then(() => true);
  const hasEnded = once(child, "exit").then(() => false);
  if (!(await Promise.race([isReady, hasEnded])))
    throw new Error("No second instance was started.");

  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;

  const hasEnded = once(child, "exit");
  child.kill(signal);
  await hasEnded;
}
