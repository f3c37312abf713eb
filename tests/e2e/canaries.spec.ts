import type { Page } from "@playwright/test";
import { recordPages } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";
import { letters, letterTo } from "@/tests/support/mailbox";
import { newPair, type Seat, type SeatedPair } from "@/tests/support/new-pair";
import { pairPages } from "@/tests/support/pair-pages";
import { asPerson } from "@/tests/support/stack";
import { canaryReaders, writeCanaries, writeNote } from "@/tests/support/write-canaries";

// Stands on a page only under one's own doubt.
const doubt = "A doubt commits you to nothing";

test("what somebody wrote is sent to nobody but its readers, before the end and after", async ({
  pair,
  coordination,
  openAs,
  browser,
}) => {
  test.setTimeout(300_000);
  const canaries = {
    ...(await writeCanaries(pair)),
    "coordinator's note": await writeNote(pair, coordination),
  };
  const other = await newPair();
  const here = pairPages.map((page) => `/en/pairs/${pair.id}/${page}`);
  const own = [
    "/en",
    "/en/space",
    "/en/account",
    "/en/account/export",
    "/en/account/export/file",
    "/en/account/leave",
    "/en/privacy",
    "/en/welcome",
  ];
  const desk = await deskOf(pair, coordination);
  const stranger = await browser.newContext();

  const actors: Record<string, { page: Page; paths: ReadonlyArray<string> }> = {
    mentor: { page: await openAs(pair.mentor, "/space"), paths: [...own, ...here] },
    mentee: { page: await openAs(pair.mentee, "/space"), paths: [...own, ...here] },
    coordinator: {
      page: await openAs(coordination, `/programs/${pair.programId}`),
      paths: [...own, ...desk, ...here],
    },
    "another pair's": {
      page: await openAs(other.mentor, "/space"),
      paths: [
        ...own,
        ...desk,
        ...here,
        ...pairPages.map((page) => `/en/pairs/${other.id}/${page}`),
      ],
    },
    nobody: { page: await stranger.newPage(), paths: [...own, ...desk, ...here] },
  };

  for (const hasEnded of [false, true]) {
    const time = hasEnded ? "once it has ended" : "while the ending waits";
    if (hasEnded) await complete(pair, coordination);
    const seen = await allThatIsSent(actors);

    for (const [canary, word] of Object.entries(canaries)) {
      const by = Object.keys(seen).filter((actor) => seen[actor]?.includes(word));
      expect(by, `${canary}, ${time}`).toEqual(canaryReaders[canary as keyof typeof canaryReaders]);
    }
    // Nobody is offered doors any more once it has ended.
    const doubting = Object.keys(seen).filter((actor) => seen[actor]?.includes(doubt));
    expect(doubting, time).toEqual(hasEnded ? [] : ["mentee"]);
    const mailed = await allThatIsMailed(pair, hasEnded);
    expect(Object.values(canaries).filter((word) => mailed.includes(word))).toEqual([]);
  }
  await stranger.close();
});

/** Each page of each person, all of whom read at once, as a document and as what Next asks for when a page is open. */
async function allThatIsSent(
  actors: Record<string, { page: Page; paths: ReadonlyArray<string> }>,
): Promise<Record<string, string>> {
  const read = async ({ page, paths }: { page: Page; paths: ReadonlyArray<string> }) => {
    const texts: string[] = [];
    for (const path of paths) {
      for (const headers of [{}, { RSC: "1" }] as Array<Record<string, string>>) {
        const answer = await page.request.get(path, { headers });
        expect(answer.status(), path).toBeLessThan(500);
        texts.push(await answer.text());
      }
    }
    return texts.join("\n");
  };
  const sent = await Promise.all(
    Object.entries(actors).map(async ([actor, pages]) => [actor, await read(pages)] as const),
  );
  return Object.fromEntries(sent);
}

/** Every letter so far, once those about this ending are among them. */
async function allThatIsMailed({ mentor, mentee }: SeatedPair, hasEnded: boolean) {
  if (hasEnded) {
    await letterTo(mentor.email, new Date(0), /a pris fin/);
    await letterTo(mentee.email, new Date(0), /has ended/);
  }
  return JSON.stringify(await letters());
}

/** The desk, and what waits on it about this pair. */
async function deskOf(pair: SeatedPair, coordination: Seat) {
  const { id, programId } = pair;
  const { rows } = await asPerson(coordination.id, (client) =>
    client.query<{ path: string }>(
      `select 'endings/' || id as path from endings where pair_id = $1
       union all select 'help/' || id from help_requests where pair_id = $1`,
      [id],
    ),
  );
  expect(rows).toHaveLength(2);

  return ["", ...recordPages(pair), ...rows.map(({ path }) => `/${path}`)].map(
    (path) => `/en/programs/${programId}${path}`,
  );
}

async function complete({ id }: SeatedPair, coordination: Seat) {
  await asPerson(coordination.id, (client) =>
    client.query(
      "update endings set completed_at = now(), completed_by_id = $1 where pair_id = $2",
      [coordination.id, id],
    ),
  );
}
