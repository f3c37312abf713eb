import { buildIfNeeded, generate } from "./build.mjs";
import { install, orExit, requireNode } from "./install.mjs";
import { vitest } from "./test-tools.mjs";

/**
 * `npm run prove`: what takes minutes to show, from a fresh clone to one line of counts. Words
 * narrow it: `npm run prove -- killed`. What takes seconds is part of `npm test`.
 */
requireNode();
install();
orExit(generate());
orExit(buildIfNeeded());

const { passed, failed } = vitest("prove", process.argv.slice(2));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
