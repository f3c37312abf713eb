import type { Bench } from "./bench";
import { withTandem } from "./bench";
import { measureBrowser } from "./browser";
import { measureDesk } from "./desk";
import { measureInstances } from "./instances";
import { measureLive } from "./live";
import { measurePages } from "./pages";
import { measureSaves } from "./saves";
import { measureSums } from "./sums";
import { type Line, report } from "./verdicts";
import { besideBare, buildBare } from "./yardsticks";

// `npm run bench`, in some five minutes of two slow cores; `npm run bench -- long`, at length. Words choose:
// `npm run bench -- pages saves`, `npm run bench -- desk 100 1000000`. After a build, on an idle machine.
const words = process.argv.slice(2);
const isLong = words.includes("long");
const short = ["pages", "saves", "live", "browser"];
const all = [...short, "instances", "desk", "sums"];
const unknown = words.filter(
  (word) => word !== "long" && !all.includes(word) && !/^\d+$/.test(word),
);
if (unknown.length > 0) throw new Error(`There is no bench of ${unknown.join(", ")}`);

const named = all.filter((name) => words.includes(name));
const asked = new Set(named.length > 0 ? named : isLong ? all : short);
const effort = isLong
  ? { rounds: 7, seconds: 1, warmSeconds: 25, pages: 7 }
  : { rounds: 3, seconds: 1, warmSeconds: 5, pages: 3 };
const lines: Line[] = [];
let isNoisy = false;
/** On an idle machine a bare page is painted sooner, in ms. */
const barePaint = 600;

if (asked.has("pages") || asked.has("browser")) await buildBare();
await measure("pages", async (bench) => {
  const pages = await measurePages(bench, effort);
  isNoisy = pages.isNoisy;
  return pages.lines;
});
await measure("saves", (bench) => measureSaves(bench, { saves: isLong ? 500 : 150 }));
await measure("live", (bench) => measureLive(bench, { isLong }));
await measure("browser", (bench) =>
  besideBare(bench, (bare) =>
    measureBrowser(bench, bare, { loads: isLong ? 3 : 2, isWhole: isLong }),
  ),
);
await measure("instances", (bench) => measureInstances(bench, { seconds: isLong ? 20 : 8 }), {
  hasWorker: true,
});
if (asked.has("desk")) {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  lines.push(...(await measureDesk(sizes.length > 0 ? sizes : [100, 10_000, 100_000])));
}

if (asked.has("sums")) lines.push(...(await measureSums()));

isNoisy ||= lines.some(
  ({ what, measured }) => what === "browser: bare page, largest paint" && measured > barePaint,
);
process.exit(report(lines, { isNoisy }) > 0 ? 1 : 0);

async function measure(
  name: string,
  work: (bench: Bench) => Promise<ReadonlyArray<Line>>,
  options = { hasWorker: false },
) {
  if (!asked.has(name)) return;

  const began = performance.now();
  await withTandem(async (bench) => lines.push(...(await work(bench))), options);
  console.log(`${name}: ${Math.round((performance.now() - began) / 1_000)} s`);
}
