import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./install.mjs";

/** Each answers how many tests passed and failed, after showing them as they ran. */

/** One test, which is passed when every command succeeds. */
export function check(...commands) {
  const isPassed = commands.every((command) => node(command));
  return { passed: Number(isPassed), failed: Number(!isPassed) };
}

export function vitest(project, filters) {
  return reported((file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const cli = "node_modules/vitest/vitest.mjs";
    return node([cli, "run", "--project", project, ...reporters, ...filters]);
  }, vitestCounts);
}

export function playwright(project, chromium, filters = []) {
  return reported((file) => {
    const command = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
    return node([...command, `--project=${project}`, ...filters], {
      PLAYWRIGHT_CHROMIUM_EXECUTABLE: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
  }, playwrightCounts);
}

// What is left out proves nothing: it counts as failed.
function vitestCounts({ numPassedTests, numTotalTests }) {
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** A run that failed outside of its tests counts as one that failed. */
function reported(test, counts) {
  const folder = mkdtempSync(join(tmpdir(), "tandem-report-"));
  const file = join(folder, "report.json");
  const isPassed = test(file);
  try {
    const { passed, failed } = counts(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: failed || Number(!isPassed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function node(command, env = {}) {
  return run(process.execPath, command, { env: { NEXT_TELEMETRY_DISABLED: "1", ...env } });
}
