import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfNeeded, generate } from "./build.mjs";
import { install, orExit, requireNode } from "./install.mjs";

/**
 * `npm start`: everything, from a fresh clone to a running Tandem. `--dev` while working on it. The
 * name of a program runs that one beside what runs already: `npm run worker`, `npm run jobs`.
 */
requireNode();
if (existsSync(".env")) process.loadEnvFile(".env");
install();

const [program = "supervise"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isDevelopment = process.argv.includes("--dev");
process.env.NODE_ENV = isDevelopment ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
if (isDevelopment) {
  orExit(generate());
  const { register } = await import("tsx/esm/api");
  register();
  await import("./supervise.ts");
} else {
  orExit(buildIfNeeded());
  await import(pathToFileURL(resolve(`.next/launch/${program}.mjs`)).href);
}
