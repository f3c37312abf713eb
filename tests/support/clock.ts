import { vi } from "vitest";

/**
 * The next noon where Amina lives, and nine in the morning where Théo does: letters may go. The database's clock goes on,
 * and is never ahead of it.
 */
export function makeItDay() {
  const noon = new Date();
  noon.setUTCHours(17, 30, 0, 0);
  if (noon.getTime() < Date.now()) noon.setUTCDate(noon.getUTCDate() + 1);
  setClock(noon);
}

/** What this process takes for now; timers go on. */
export function setClock(now: Date) {
  vi.useFakeTimers({ toFake: ["Date"], now });
}
