import { readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@/tests/support/e2e";
import { newProgram } from "@/tests/support/new-pair";
import { idsOf, placesOf } from "@/tests/support/scenes/scene";
import { tours } from "@/tests/support/scenes/scenes";
import { castIn } from "@/tests/support/scenes/walk";

// Bytes, as they travel. A bare page of Next takes 114 KiB of script: where one reads there is next to nothing beside it.
const [toRead, toWrite] = [119 * 1024, 139 * 1024];
const [document, longer, styles, fonts] = [11_000, 16_000, 13 * 1024, 40 * 1024];

/** All that somebody has, all that a program words, all the parts there are: longer than the others, and should not be. */
const long = /^(account-export|desk-settings-guide|parts)$/;

/** Without a form at the moment, but for which one may come; or that listens to what the other does. */
const alive = /^(sign-in-code-none|meeting|next-meeting|agreement-confirm|agreement-review|export)/;

test("one face of type is all that travels", () => {
  const faces = readdirSync(".next/static/media").filter((file) => file.endsWith(".woff2"));

  expect(faces).toHaveLength(1);
  expect(statSync(`.next/static/media/${faces[0]}`).size).toBeLessThan(fonts);
});

for (const { title, scene, by, places } of tours.filter(({ locale }) => locale === "fr")) {
  if (scene.name !== "" || places.length === 0) continue;

  test(`what travels for a page stays small: ${title}`, async ({ openAs, browser, baseURL }) => {
    test.setTimeout(120_000);
    const cast = await castIn(await newProgram());
    const { pair, coordination } = cast;
    const ids = idsOf(cast, await scene.write?.(cast));
    const page =
      by === "visitor"
        ? await (await browser.newContext({ baseURL })).newPage()
        : await openAs(by === "reader" ? pair.mentor : coordination, "/accessibility");

    const tooHeavy: string[] = [];
    for (const { name, path } of placesOf(scene, by, ids)) {
      const sent = weigh(await (await page.request.get(`/fr${path}`)).text());
      const most = {
        script: sent.isPosted || alive.test(name) ? toWrite : toRead,
        document: long.test(name) ? longer : document,
        styles,
      };
      for (const what of ["script", "document", "styles"] as const) {
        if (sent[what] > most[what]) tooHeavy.push(`${name}: ${what} ${sent[what]}`);
      }
    }
    expect(tooHeavy).toEqual([]);
    await page.context().close();
  });
}

/** What a browser of today fetches for a page before one has done anything, in bytes. */
function weigh(html: string) {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const files = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /(?:src|href)="\/_next\/(static\/[^"?]+)/.exec(tag)?.[1] ?? []);
  const all = [...new Set(files)];
  const bytes = (of: RegExp) =>
    all
      .filter((file) => of.test(file))
      .reduce((sum, file) => sum + statSync(`.next/${file}.br`).size, 0);

  return {
    document: gzipSync(html).length,
    script: bytes(/\.js$/),
    styles: bytes(/\.css$/),
    isPosted: /<form(?![^>]*method="get")/i.test(html),
  };
}
