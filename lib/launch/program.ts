import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The programs that are run beside this one, by their source. */
const sources = {
  application: "lib/launch/serve.ts",
  mail: "lib/launch/mail/catcher.ts",
  migrations: "prisma/migrate.ts",
  demonstration: "prisma/seed.ts",
};

export type Program = keyof typeof sources;
export const programs = Object.entries(sources) as ReadonlyArray<[Program, string]>;

/** Where the build puts what it compiled for the launch. */
export const compiledFolder = ".next/launch";

/** Starts a program: compiled, when this one is, and from its source otherwise. */
export function start(program: Program, env: Environment, stdio: StdioOptions): ChildProcess {
  const isCompiled = !import.meta.url.endsWith(".ts");
  const file = isCompiled ? join(compiledFolder, `${program}.mjs`) : sources[program];
  const flags = isCompiled ? [] : ["--conditions=react-server", "--import", "tsx"];

  return spawn(process.execPath, [...flags, file], { env, stdio });
}

/** Runs a program to its end and gives what it printed. */
export async function run(program: Program, env: Environment) {
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

type Environment = NodeJS.ProcessEnv;
