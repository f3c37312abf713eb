import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { orExit, run } from "./install.mjs";

const stamp = ".next/tandem-build";
const sources = [
  "app",
  "components",
  "lib",
  "locales",
  "prisma",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Builds, unless the build that is there was made of exactly these sources. Whether there is one. */
export function buildIfNeeded() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return true;

  console.log("Building …");
  return build();
}

function build() {
  const made = fingerprint();
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const isBuilt =
    generate() &&
    run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { env }) &&
    run(process.execPath, ["--import", "tsx", "lib/launch/compile.ts"]);
  if (isBuilt) writeFileSync(stamp, made);
  return isBuilt;
}

/** Makes the database client. Prisma looks for an engine that this needs not: any file will do. */
export function generate() {
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  return run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env });
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path) || path === join("lib", "generated")) return [];
  if (!statSync(path).isDirectory()) return [path];

  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

if (process.argv[1] === import.meta.filename) orExit(buildIfNeeded());
