import type { Letter } from "@/lib/launch/mail/letters";

const patienceMs = 10_000;

/** Every letter that has arrived, newest first. */
export async function letters(): Promise<Letter[]> {
  const answer = await fetch(`http://localhost:${process.env.MAIL_WEB_PORT}/messages.json`);
  return answer.json();
}

/** The newest letter to an address that came after `since`, of those that say `what`; waits for it. */
export async function letterTo(address: string, since: Date, what = /./): Promise<Letter> {
  for (const start = Date.now(); Date.now() - start < patienceMs; ) {
    const found = (await letters()).find(
      ({ to, at, text }) => to === address && new Date(at) >= since && what.test(text),
    );
    if (found) return found;

    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No letter to ${address} has arrived since ${since.toISOString()}`);
}
