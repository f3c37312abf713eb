import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { freePort } from "@/lib/launch/ports";
import { until } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import type { Bench } from "./bench";
import { fetchAll, signedInPages } from "./signed-in-pages";

/** A server that is measured beside Tandem. */
export type Yardstick = { origin: string; pid: number; stop: () => Promise<void> };

const next = "node_modules/next/dist/bin/next";
const bare = "tests/bench/bare";
const production = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;

/** Builds the bare application; a build that is there is made use of. */
export async function buildBare() {
  const child = spawn(process.execPath, [next, "build", bare], {
    env: { ...process.env, ...production },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error("The bare page could not be built.");
}

/** Next with pages that hold what pages of Tandem do, and nothing else. */
export function startBare(contents: string) {
  return start(
    (port) => [next, "start", bare, "-p", String(port), "-H", "127.0.0.1"],
    { ...production, BARE_CONTENT: contents },
    "/_next/none",
  );
}

/** The address of a bare page that holds what an agreement does, for as long as `work` lasts. */
export async function besideBare<T>(bench: Bench, work: (address: string) => Promise<T>) {
  const contents = temporaryFolder("contents");
  await writeContents(contents, await fetchAll(await signedInPages(bench, 1)));
  const { origin, stop } = await startBare(contents);
  try {
    return await work(`${origin}/agreement`);
  } finally {
    await stop();
    rmSync(contents, { recursive: true, force: true });
  }
}

/** The least that could answer: node:http, pg and a template. */
export function startFloor(settings: Record<string, string>) {
  return start(
    (port) => ["--conditions=react-server", "--import", "tsx", "tests/bench/floor.ts", `${port}`],
    { NODE_ENV: "production", ...settings },
    "/",
  );
}

async function start(
  words: (port: number) => ReadonlyArray<string>,
  settings: Record<string, string>,
  path: string,
): Promise<Yardstick> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, words(port), {
    env: { ...process.env, ...settings } as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const isUp = await until(() =>
    fetch(origin + path).then(
      () => true,
      () => false,
    ),
  );
  if (!isUp) throw new Error(`${words(port).join(" ")} does not answer`);
  return { origin, pid: child.pid ?? 0, stop: () => end(child) };
}

async function end(child: ChildProcess) {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** Writes down what each of these pages holds, as a tree that the bare application draws, and as it is. */
export async function writeContents(folder: string, pages: Readonly<Record<string, string>>) {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(html.replaceAll(/<link\b[^>]*>|<script\b.*?<\/script>/gs, ""));
    const tree = await page.evaluate(piecesOf);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(tree));
    writeFileSync(join(folder, `${name}.html`), html);
  }
  await browser.close();
}

/** Runs in the page, where a function that has a name is not understood. */
function piecesOf() {
  const renamed: Record<string, string> = {
    class: "className",
    for: "htmlFor",
    value: "defaultValue",
    checked: "defaultChecked",
  };
  const pieces: unknown[] = [];
  const open: Array<[Node, unknown[]]> = [[document.body, pieces]];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const node of next[0].childNodes) {
      if (node instanceof Text) next[1].push(node.data);
      if (!(node instanceof Element)) continue;

      const children: unknown[] = [];
      const attributes = [...node.attributes]
        .filter(({ name }) => !/^(style|nonce|selected)$/.test(name))
        .map(({ name, value }) => [
          renamed[name] ?? name,
          /^(required|disabled|open|hidden|checked|multiple)$/.test(name) ? "true" : value,
        ]);
      next[1].push([node.localName, Object.fromEntries(attributes), children]);
      open.push([node, children]);
    }
  }
  return pieces;
}
