import { appRole } from "@/lib/launch/postgres/roles";
import { hearPostgres } from "@/tests/support/asked-of-postgres";
import { expect, test } from "@/tests/support/e2e";
import { layWire } from "@/tests/support/faulty-wire";
import { newProgram } from "@/tests/support/new-pair";
import { idsOf, placesOf } from "@/tests/support/scenes/scene";
import { tours } from "@/tests/support/scenes/scenes";
import { castIn } from "@/tests/support/scenes/walk";
import { startSecondInstance } from "@/tests/support/second-instance";
import { addressFor, openSession } from "@/tests/support/stack";

// Who is signed in is asked in one, and the pair in another; the rest is the page's own.
const statements = 8;
const step = /^(meeting|next-meeting)-/;
/** A copy of all that is one's own asks for each kind by itself, and a later meeting for what both are to look at. */
const more: ReadonlyArray<[page: RegExp, statements: number]> = [
  [/^account-export$/, 19],
  [/^(export|next-meeting-(left-open|settle))$/, 11],
];

test("what a page asks of the database stays little", async ({ request }) => {
  test.setTimeout(120_000);
  const heard = hearPostgres();
  const url = new URL(addressFor(appRole));
  const wire = await layWire(Number(url.port), { listen: heard.listen });
  url.port = String(wire.port);
  const instance = await startSecondInstance({
    DATABASE_APP_URL: url.href,
    TANDEM_PARTS: "on",
  });
  const tooMuch: string[] = [];

  for (const { scene, by, locale, places } of tours) {
    if (locale !== "fr" || scene.name !== "" || places.length === 0) continue;

    const cast = await castIn(await newProgram());
    const ids = idsOf(cast, await scene.write?.(cast));
    const reader = by === "reader" ? cast.pair.mentor : cast.coordination;
    const cookie = by === "visitor" ? "" : `tandem-session=${await openSession(reader.id)}`;
    for (const { name, path, status = 200 } of placesOf(scene, by, ids)) {
      const open = () => request.get(`${instance.origin}/fr${path}`, { headers: { cookie } });
      // What all share is read once a minute.
      await open();
      heard.take();
      expect((await open()).status(), name).toBe(status);
      const asked = heard.take();
      // Whoever opens a step is there. No other page changes anything.
      const writes = asked.filter((text) => /^(insert|update|delete)\b/i.test(text));
      expect(writes.length, `${name} writes`).toBe(step.test(name) ? 1 : 0);
      const [, most = statements] = more.find(([page]) => page.test(name)) ?? [];
      if (asked.length > most) {
        tooMuch.push(`${name}: ${asked.length}`);
      }
    }
  }
  expect(tooMuch).toEqual([]);
  await instance.stop();
  await wire.close();
});
