import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./install.mjs";

/** Finds a Chromium for the browser tests, or installs one, and says which it took. */
export async function findChromium() {
  const found =
    given() ?? ofSystem() ?? (await ofPlaywright()) ?? (await installed()) ?? installedByDebian();
  if (!found) {
    console.error("No Chromium was found. Name one in PLAYWRIGHT_CHROMIUM_EXECUTABLE.");
    process.exit(1);
  }

  console.log(`Chromium: ${found}`);
  return found;
}

function given() {
  const path = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  return path && existsSync(path) ? path : undefined;
}

function ofSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function ofPlaywright() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installed() {
  console.log("Installing Chromium …");
  const cli = "node_modules/@playwright/test/cli.js";
  run(process.execPath, [cli, "install", "chromium"], { stdio: "ignore" });
  return ofPlaywright();
}

function installedByDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;

  run("apt-get", ["update"], { stdio: "ignore" });
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
  return ofSystem();
}
