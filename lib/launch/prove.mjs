import { buildIfNeeded, generate } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { install, orExit, requireNode } from "./install.mjs";
import { playwright, vitest } from "./test-tools.mjs";

/**
 * `npm run prove`: what takes minutes to show, from a fresh clone to one line of counts. Words
 * narrow it: `npm run prove -- killed`. What takes seconds is part of `npm test`.
 */
requireNode();
install();
orExit(generate());
orExit(buildIfNeeded());

const words = process.argv.slice(2);
const proofs = [
  // Words that only one of the two knows leave nothing to the other.
  vitest("prove", ["--passWithNoTests", ...words]),
  playwright("prove", await findChromium(), ["--pass-with-no-tests", ...words]),
];
const [passed, failed] = ["passed", "failed"].map((count) =>
  proofs.reduce((sum, proof) => sum + proof[count], 0),
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
