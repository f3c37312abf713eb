import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { sessionCookie } from "./session-cookie";

/** A modest phone on a modest network, of which the budgets speak. */
const screen = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const timesSlower = 4;
const roundTripMs = 150;
const [down, up] = [1_600_000 / 8, 750_000 / 8];

const off = ["background-networking", "component-update", "sync", "quic", "gpu"];

export function openChromium() {
  return chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--no-first-run", ...off.map((part) => `--disable-${part}`)],
  });
}

/** Such a phone, on which nothing of ours has been opened yet, in the hands of whoever the session is of. */
export async function onPhone<T>(
  browser: Browser,
  { origin, session }: { origin: string; session: string | null },
  work: (page: Page, wire: CDPSession) => Promise<T>,
) {
  const context = await browser.newContext({ ...screen, baseURL: origin, locale: "fr-CA" });
  try {
    const cookie = { name: sessionCookie, value: session ?? "", url: origin };
    if (session) await context.addCookies([cookie]);
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    await shapeNetwork(wire);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: timesSlower });
    await page.addInitScript(watch);
    return await work(page, wire);
  } finally {
    await context.close();
  }
}

export async function shapeNetwork(wire: CDPSession, { isShaped = true } = {}) {
  await wire.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: isShaped ? roundTripMs : 0,
    downloadThroughput: isShaped ? down : -1,
    uploadThroughput: isShaped ? up : -1,
  });
}

/** What a page has seen of itself: in milliseconds, but for the shift of its parts. */
export type Seen = {
  paint: number;
  shift: number;
  blocking: number;
  /** The longest that something done in it waited for its paint, since this was last set to 0. */
  waited: number;
};

/** Once all has come, and nothing has kept the page busy for a while. */
export async function seenBy(page: Page): Promise<Seen> {
  await page.waitForLoadState("load");
  return page.evaluate(async () => {
    const { seen } = window as unknown as { seen: Seen & { busyUntil: number } };
    while (performance.now() < seen.busyUntil + 300) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return seen;
  });
}

// Works in the page, where a function that has a name is not understood.
function watch() {
  const seen = { paint: 0, shift: 0, blocking: 0, waited: 0, busyUntil: 0 };
  Object.assign(window, { seen });

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & Record<string, number>;
      if (!hadRecentInput) seen.shift += value ?? 0;
    }
  }).observe({ type: "layout-shift", buffered: true });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.blocking += Math.max(0, duration - 50);
      seen.busyUntil = startTime + duration;
    }
  }).observe({ type: "longtask", buffered: true });

  const events = { type: "event", buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEntry & Record<string, number>;
      if (interactionId) seen.waited = Math.max(seen.waited, duration ?? 0);
    }
  }).observe(events);
}
