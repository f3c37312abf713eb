import { buildIfNeeded, generate } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { install, orExit, requireNode } from "./install.mjs";
import { check, playwright, vitest } from "./test-tools.mjs";

/**
 * `npm test`: everything, from a fresh clone to one line of counts. The names of
 * steps choose among them, and other words narrow them: `npm test -- unit policy`.
 */
requireNode();
install();
orExit(generate());

const steps = {
  style: () =>
    check(["node_modules/@biomejs/biome/bin/biome", "check"], ["node_modules/knip/bin/knip.js"]),
  types: () =>
    check(
      ["node_modules/next/dist/bin/next", "typegen"],
      ["node_modules/typescript/bin/tsc", "--noEmit"],
    ),
  laws: () => vitest("laws", filters),
  unit: () => vitest("unit", filters),
  db: () => vitest("db", filters),
  launch: () => buildIfNeeded() && vitest("launch", filters),
  e2e: async () => buildIfNeeded() && playwright("e2e", await findChromium(), filters),
};
const words = process.argv.slice(2);
const filters = words.filter((word) => !Object.hasOwn(steps, word));
const chosen = Object.keys(steps).filter((name) => words.includes(name));
const total = { passed: 0, failed: 0 };

for (const name of chosen.length > 0 ? chosen : Object.keys(steps)) {
  console.log(`\n── ${name} ──`);
  // A step without an answer could not be built.
  const { passed, failed } = (await steps[name]()) || { passed: 0, failed: 1 };
  total.passed += passed;
  total.failed += failed;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
