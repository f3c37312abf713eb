import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfNeeded, generate } from "./build.mjs";
import { install, orExit, requireNode } from "./install.mjs";

/** `npm start`: everything, from a fresh clone to a running Tandem. `--dev` while working on it. */
requireNode();
if (existsSync(".env")) process.loadEnvFile(".env");
install();

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
  await import(pathToFileURL(resolve(".next/launch/supervise.mjs")).href);
}
