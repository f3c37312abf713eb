import { newCoordinator } from "@/tests/support/new-pair";
import { openSession } from "@/tests/support/stack";
import { writePair } from "@/tests/support/write-pair";
import type { Bench } from "./bench";

export type Page = { url: string; headers: Record<string, string>; person: string };

/** So many pages of people who are signed in, the most used first, with something of everything behind them. */
export async function signedInPages({ origin, pair }: Bench, count: number) {
  await writePair(pair);
  const coordinator = await newCoordinator(pair.programId);
  const reader = await openSession(pair.mentor.id);
  const desk = await openSession(coordinator.id);
  const of = (path: string, { id }: { id: string }, session: string): Page => ({
    url: `${origin}/fr${path}`,
    headers: { cookie: `tandem-session=${session}` },
    person: id,
  });

  const pages: Record<string, Page> = {
    agreement: of(`/pairs/${pair.id}/agreement`, pair.mentor, reader),
    meeting: of(`/pairs/${pair.id}/meeting/rapport`, pair.mentor, reader),
    desk: of(`/programs/${pair.programId}/pairs`, coordinator, desk),
    space: of("/space", pair.mentor, reader),
    schedule: of(`/pairs/${pair.id}/agreement/schedule`, pair.mentor, reader),
    prepare: of(`/pairs/${pair.id}/prepare`, pair.mentor, reader),
    account: of("/account", pair.mentor, reader),
  };
  return Object.fromEntries(Object.entries(pages).slice(0, count));
}

/** What each of them is answered. */
export async function fetchAll(pages: Readonly<Record<string, Page>>) {
  const read = async ({ url, headers }: Page) => {
    const answer = await fetch(url, { headers, redirect: "manual" });
    if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
    return answer.text();
  };
  const names = Object.keys(pages);
  const texts = await Promise.all(Object.values(pages).map(read));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}
