import { rmSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { freePort } from "@/lib/launch/ports";
import { temporaryFolder } from "@/tests/support/temporary-folder";

// Chosen by the process that starts the workers, who inherit them: nothing of the
// developer's own copy of Tandem is touched.
if (process.env.TEST_WORKER_INDEX === undefined) {
  const folder = temporaryFolder("e2e");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.env.TANDEM_DATA_DIR = folder;
  for (const name of ["PORT", "MAIL_PORT", "MAIL_WEB_PORT"]) {
    process.env[name] = String(await freePort());
  }
}

const baseURL = `http://localhost:${process.env.PORT}`;
const quiet = ["background-networking", "component-update", "sync"].map(
  (part) => `--disable-${part}`,
);
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The real thing, built and started as `npm start` does, with a database and a mailbox of its own. */
export default defineConfig({
  projects: [
    { name: "e2e", testDir: "tests/e2e", snapshotPathTemplate: "tests/golden/heard/{arg}{ext}" },
    { name: "prove", testDir: "tests/prove", testMatch: "*.spec.ts", fullyParallel: true },
    { name: "shots", testDir: "tests/shots", fullyParallel: true },
  ],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  webServer: {
    command: "node .next/launch/supervise.mjs",
    url: `${baseURL}/api/ready`,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      TZ: "Pacific/Chatham",
      HOST: "",
      DATABASE_URL: "",
      DATABASE_APP_URL: "",
      SMTP_URL: "",
      TANDEM_ORIGIN: "",
      TANDEM_SECRET: "",
      TANDEM_KEYS: "",
      // The suite runs at night as well.
      QUIET_HOURS: "off",
      TANDEM_PARTS: "on",
    },
  },
  use: {
    baseURL,
    locale: "fr-CA",
    timezoneId: "America/Toronto",
    actionTimeout: 15_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE,
      args: ["--disable-gpu", "--disable-quic", "--no-first-run", ...quiet, ...asRoot],
    },
  },
});
