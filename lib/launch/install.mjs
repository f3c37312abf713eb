import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const oldestNode = [20, 19];

/** Says what is wrong with this Node, before anything fails in a way that does not. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) {
    // Every command here is meant from the root of the project.
    process.chdir(join(import.meta.dirname, "../.."));
    return;
  }

  console.error(`Tandem needs Node ${oldestNode.join(".")} or later; this is ${process.version}.`);
  process.exit(1);
}

/** Installs the packages, unless those of the lock file are there already. */
export function install() {
  if (isInstalled()) return;

  console.log("Installing the packages …");
  orExit(run("npm", ["ci", "--no-audit", "--no-fund"]));
}

/** Runs a command to its end, in this terminal unless told otherwise. Whether it succeeded. */
export function run(command, args, { env = {}, stdio = "inherit" } = {}) {
  // npm has told us which of them started this process: the same one goes on.
  const npm = process.env.npm_execpath;
  const isNpm = command === "npm" && npm;
  const [file, all] = isNpm ? [process.execPath, [npm, ...args]] : [command, args];
  const shell = process.platform === "win32" && command === "npm" && !isNpm;

  return spawnSync(file, all, { stdio, shell, env: { ...process.env, ...env } }).status === 0;
}

/** What has failed has said why. */
export function orExit(succeeded) {
  if (!succeeded) process.exit(1);
}

// npm keeps a copy of the lock beside what it installed: comparing the two is
// surer than comparing dates, which a clone or a copy makes anew.
function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return false;

  const present = packagesIn(installed);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
