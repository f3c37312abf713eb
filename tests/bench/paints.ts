import type { Browser } from "@playwright/test";
import type { Spot } from "./journey-pages";
import { sessionCookie } from "./session-cookie";
import { onPhone, type Seen, seenBy } from "./slow-phone";
import { type Line, quantile } from "./verdicts";

const mostPaintMs = 600;
/** How much longer a page of ours may be busy than one with the same content and nothing behind it. */
const mostBusy = 1.2;
/** What rounding leaves of a page in which nothing moves. */
const stillness = 0.001;

const bare = "bare page";

/** Each page as it comes to a phone that has never seen it, all of them by turns. */
export async function measurePaints(
  browser: Browser,
  {
    origin,
    bareOrigin,
    pages,
    loads,
  }: {
    origin: string;
    bareOrigin: string | undefined;
    pages: ReadonlyArray<Spot>;
    loads: number;
  },
): Promise<ReadonlyArray<Line>> {
  const spots: ReadonlyArray<Spot> = [
    ...(bareOrigin ? [{ name: bare, path: bareOrigin, session: null }] : []),
    ...pages,
  ];
  const seen = new Map(spots.map(({ name }) => [name, [] as Seen[]]));
  for (const spot of spots) await warm(origin, spot);
  for (let load = 0; load < loads; load += 1) {
    for (const spot of spots) seen.get(spot.name)?.push(await see(browser, origin, spot));
  }

  const median = (name: string, of: keyof Seen) =>
    quantile(
      (seen.get(name) ?? []).map((one) => one[of]),
      0.5,
    );
  return spots.flatMap(({ name }): ReadonlyArray<Line> => {
    const isBare = name === bare;
    const shift = median(name, "shift");
    return [
      {
        what: `browser: ${name}, largest paint`,
        measured: median(name, "paint"),
        unit: "ms",
        ...(!isBare && { most: mostPaintMs }),
        isTimed: true,
      },
      {
        what: `browser: ${name}, blocking`,
        measured: median(name, "blocking"),
        unit: "ms",
        ...(!isBare && bareOrigin && { most: Math.round(mostBusy * median(bare, "blocking")) }),
        isTimed: true,
      },
      {
        what: `browser: ${name}, layout shift`,
        measured: shift < stillness ? 0 : shift,
        unit: "",
        ...(!isBare && { most: 0 }),
      },
    ];
  });
}

/** What a server does for a page only once is not measured. */
async function warm(origin: string, { path, session }: Spot) {
  for (let times = 0; times < 3; times += 1) {
    const cookie = `${sessionCookie}=${session ?? ""}`;
    const answer = await fetch(new URL(path, origin), { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    await answer.text();
  }
}

function see(browser: Browser, origin: string, { path, session }: Spot) {
  return onPhone(browser, { origin, session }, async (page) => {
    await page.goto(path);
    return seenBy(page);
  });
}
