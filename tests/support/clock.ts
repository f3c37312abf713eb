import { vi } from "vitest";

/** Noon where Amina lives and nine in the morning where Théo does, today: letters may go. The database's clock goes on. */
export function makeItDay() {
  const noon = new Date();
  noon.setUTCHours(17, 30, 0, 0);
  setClock(noon);
}

/** What this process takes for now; timers go on. */
export function setClock(now: Date) {
  vi.useFakeTimers({ toFake: ["Date"], now });
}
