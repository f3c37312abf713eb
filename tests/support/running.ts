import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/launch/ports";

export type Stack = Awaited<ReturnType<typeof startStack>>;

const lastWords = "Ctrl-C";

/** Starts Tandem as `npm start` does, on ports and a folder of its own, and waits for its last words. */
export async function startStack(
  folder: string,
  settings: Record<string, string> = {},
  command: ReadonlyArray<string> = [process.execPath, "lib/launch/start.mjs"],
) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...(await ports()),
    HOST: "",
    DATABASE_URL: "",
    DATABASE_APP_URL: "",
    DATABASE_WORKER_URL: "",
    WORKER: "",
    SMTP_URL: "",
    TANDEM_ORIGIN: "",
    TANDEM_SECRET: "",
    TANDEM_KEYS: "",
    TANDEM_DEMO: "off",
    npm_lifecycle_event: "",
    ...settings,
    TANDEM_DATA_DIR: folder,
  };
  const [program = "", ...words] = command;
  const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = once(child, "exit").then(([status]) => status as number | null);
  await Promise.race([until(() => said.includes(lastWords), 60_000), ended]);

  const origin = `http://localhost:${env.PORT}`;
  return {
    child,
    env,
    origin,
    ended,
    said: () => said,
    fetch: (path: string, init?: RequestInit) =>
      fetch(origin + path, { redirect: "manual", ...init }),
    async stop(signal: NodeJS.Signals = "SIGINT") {
      if (!hasEnded(child)) child.kill(signal);
      return ended;
    },
  };
}

async function ports() {
  const names = ["PORT", "MAIL_PORT", "MAIL_WEB_PORT"];
  const numbers = await Promise.all(names.map(async (name) => [name, String(await freePort())]));
  return Object.fromEntries(numbers);
}

function hasEnded({ exitCode, signalCode }: ChildProcess) {
  return exitCode !== null || signalCode !== null;
}

/** The living processes that were started for a folder, by their command lines. */
export function processesOf(folder: string) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      pid: Number(name),
      command: read(name, "cmdline"),
      env: read(name, "environ"),
    }))
    .filter(({ command, env }) => command && (command + env).includes(folder));
}

function read(pid: string, what: string) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 30_000) {
  for (const start = Date.now(); Date.now() - start < withinMs; await sleep(50)) {
    if (await isSo()) return true;
  }
  return false;
}
