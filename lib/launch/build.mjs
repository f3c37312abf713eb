import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOrExit } from "./install.mjs";

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

/** Builds, unless the build that is there was made of exactly these sources. */
export function buildIfNeeded() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.log("Building …");
  build();
}

export function build() {
  const made = fingerprint();
  generate();
  const quiet = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  runOrExit(process.execPath, ["node_modules/next/dist/bin/next", "build"], quiet);
  runOrExit(process.execPath, ["--import", "tsx", "lib/launch/compile.ts"]);
  writeFileSync(stamp, made);
}

/** Makes the database client. Prisma looks for an engine that this needs not: any file will do. */
export function generate() {
  const engine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  runOrExit(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    ...engine,
    CHECKPOINT_DISABLE: "1",
  });
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

if (process.argv[1] === import.meta.filename) build();
