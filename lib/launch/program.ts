import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The programs that are run beside this one, by their source. The build compiles these … */
export const compiledSources = {
  application: "lib/launch/serve.ts",
  mail: "lib/launch/mail/catcher.ts",
  migrations: "prisma/migrate.ts",
  worker: "lib/launch/worker.ts",
  jobs: "lib/launch/jobs.ts",
  crowd: "lib/launch/crowd.ts",
  retention: "lib/launch/retention.ts",
  audit: "lib/launch/audit.ts",
  backup: "lib/launch/backup.ts",
  restore: "lib/launch/restore.ts",
  "rotate-keys": "lib/launch/rotate-keys.ts",
  "second-factor": "lib/launch/second-factor.ts",
  coordination: "lib/launch/coordination.ts",
};

/** … and leaves those that are run once, in the life of a database, as they are. */
const sources = { ...compiledSources, demonstration: "prisma/seed.ts" };

export type Program = keyof typeof sources;

/** Where the build puts what it compiled for the launch. */
export const compiledFolder = ".next/launch";

/** Starts a program: compiled, when this one is, and from its source otherwise. */
export function start(program: Program, env: NodeJS.ProcessEnv, stdio: StdioOptions): ChildProcess {
  const isCompiled = program in compiledSources && !import.meta.url.endsWith(".ts");
  const file = isCompiled ? join(compiledFolder, `${program}.mjs`) : sources[program];

  return spawn(
    process.execPath,
    [...flagsOf(program, isCompiled), ...(isCompiled ? [] : tsx), file],
    {
      env,
      stdio,
    },
  );
}

const tsx = ["--import", "tsx"];

function flagsOf(program: Program, isCompiled: boolean) {
  // What the seed imports is marked as belonging to the server.
  if (program === "demonstration") return ["--conditions=react-server"];
  // Compiling while one works on it takes more room than serving does.
  return program === "application" && isCompiled ? ["--max-old-space-size=256"] : [];
}

/** Runs a program to its end and gives what it printed. */
export async function run(program: Program, env: NodeJS.ProcessEnv) {
  const child = start(program, env, ["ignore", "pipe", "pipe"]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [status, signal] = await once(child, "close");
  if (status !== 0) throw new Error(`${program} failed (${status ?? signal})\n${said}`);

  return said.trim();
}
