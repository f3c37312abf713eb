import { rmSync } from "node:fs";
import { buildIfNeeded } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { install, orExit, requireNode } from "./install.mjs";
import { playwright } from "./test-tools.mjs";

/**
 * `npm run shots`: a picture of every page in both languages, at two widths, light and dark, in `shots/`.
 * Words narrow it: `npm run shots -- agreement fr 320`.
 */
requireNode();
install();
orExit(buildIfNeeded());

const words = process.argv.slice(2);
if (words.length === 0) rmSync("shots", { recursive: true, force: true });
process.env.SHOTS = words.join(" ");
const { failed } = playwright("shots", await findChromium());
orExit(failed === 0);
