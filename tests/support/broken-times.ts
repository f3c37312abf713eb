import { expect } from "vitest";
import { until } from "./running";

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Whoever waits is told within this time. */
const patienceMs = 10_000;

/** Asks for a page while something is broken: it says so in both languages, in time, and shows nothing else. */
export async function expectWords(ask: Ask, path: string) {
  const { status, text, ms } = await timed(ask, path);

  expect([500, 503], path).toContain(status);
  expect(ms, path).toBeLessThan(patienceMs);
  for (const language of ["fr", "en"]) expect(text, path).toContain(`<section lang="${language}">`);
  expect(text.match(/<h1/g), path).toHaveLength(1);
  expect(text).not.toMatch(/ECONN|Prisma|timeout|at \//i);
}

/** The same, where it may also come in full: what is slow is not broken. */
export async function expectSomething(ask: Ask, path: string) {
  const { status, ms } = await timed(ask, path);

  expect([200, 500, 503], path).toContain(status);
  expect(ms, path).toBeLessThan(patienceMs);
}

/** Whether it comes back by itself, with nobody starting anything again. */
export async function expectRecovery(ask: Ask, path: string) {
  const isBack = () =>
    ask(path, { signal: AbortSignal.timeout(10_000) }).then(
      ({ status }) => status === 200,
      () => false,
    );

  expect(await until(isBack, 45_000), path).toBe(true);
}

async function timed(ask: Ask, path: string) {
  const since = performance.now();
  const answer = await ask(path);
  const text = await answer.text();

  return { status: answer.status, text, ms: performance.now() - since };
}
