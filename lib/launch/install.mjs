import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const oldestNode = [20, 19];

/** Says what is wrong with this Node, before anything fails in a way that does not. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;

  console.error(`Tandem needs Node ${oldestNode.join(".")} or later; this is ${process.version}.`);
  process.exit(1);
}

/** Installs the packages, unless those of the lock file are there already. */
export function install() {
  if (isInstalled()) return;

  console.log("Installing the packages …");
  runOrExit("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Runs a command in this terminal; its failure is the end of this process. */
export function runOrExit(command, args, env = {}) {
  const { status } = run(command, args, { ...env }, "inherit");
  if (status !== 0) process.exit(status || 1);
}

export function run(command, args, env, stdio) {
  // npm has told us which of them started this process: the same one goes on.
  const npm = process.env.npm_execpath;
  const isNpm = command === "npm" && npm;
  const [file, all] = isNpm ? [process.execPath, [npm, ...args]] : [command, args];
  const options = { stdio, env: { ...process.env, ...env }, encoding: "utf8" };

  return spawnSync(file, all, { ...options, shell: process.platform === "win32" && !isNpm });
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
