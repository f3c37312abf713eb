import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Program, start } from "./program";

const quickDeathMs = 10_000;
const quickDeathsAllowed = 3;

/**
 * Runs a program for as long as this process lives, and starts it again when it
 * dies. Resolves once it is ready. A program that will not live is given up.
 */
export async function keepRunning(
  program: Program,
  env: NodeJS.ProcessEnv,
  giveUp: (reason: string) => void,
) {
  let isStopping = false;
  let child = startOne();
  const hasEnded = once(child, "exit").then(() => "ended");
  const outcome = await Promise.race([once(child, "message"), hasEnded]);
  if (outcome === "ended") {
    isStopping = true;
    throw new Error(`The ${program} could not be started.`);
  }

  return {
    async stop() {
      isStopping = true;
      await stopChild(child);
    },
  };

  function startOne(quickDeaths = 0): ChildProcess {
    const started = start(program, env, ["ignore", "inherit", "inherit", "ipc"]);
    const startedAt = Date.now();
    started.once("exit", async (status, signal) => {
      const isQuick = Date.now() - startedAt < quickDeathMs;
      const deaths = isQuick ? quickDeaths + 1 : 1;
      await sleep(deaths * 250);
      if (isStopping) return;
      if (deaths >= quickDeathsAllowed) return giveUp(`The ${program} ended again and again.`);

      console.error(`The ${program} ended (${status ?? signal}) and is started again.`);
      child = startOne(deaths);
    });
    return started;
  }
}

async function stopChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;

  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 8_000);
  await ended;
  clearTimeout(patience);
}
