import type { Browser, Page } from "@playwright/test";
import { expectCut } from "../cuts";
import { expect, type OpenAs } from "../e2e";
import { newCoordinator, newPair, newProgram } from "../new-pair";
import { type Cast, idsOf, type Place, placesOf, type Scene } from "./scene";
import type { Tour } from "./scenes";

type Stage = { browser: Browser; openAs: OpenAs };

/** A pair and its coordination, in the demonstration's program unless said otherwise. */
export async function castIn(program?: string): Promise<Cast> {
  const pair = await newPair(program);

  return { pair, coordination: await newCoordinator(pair.programId) };
}

/**
 * The desk is looked at where there is something on it, in the demonstration's program. Everything else has a program of
 * its own, and leaves nothing in the lists of others.
 */
async function castFor({ of, name }: Scene) {
  return castIn(of === "the desk" && name === "" ? undefined : await newProgram());
}

/** Writes a scene, and takes one who looks from place to place: of the two, the mentor reads French and the mentee English. */
export async function walk(
  { browser, openAs }: Stage,
  { scene, by, locale }: Tour,
  visit: (page: Page, place: Place) => Promise<void>,
  isWanted: (place: Place) => boolean = () => true,
) {
  const cast = await castFor(scene);
  const { pair, coordination } = cast;
  const places = placesOf(scene, by, idsOf(cast, await scene.write?.(cast)));
  const reader = locale === "fr" ? pair.mentor : pair.mentee;
  const page =
    by === "visitor"
      ? await (await browser.newContext()).newPage()
      : await openAs(by === "reader" ? reader : coordination, "/accessibility");

  for (const place of places.filter(isWanted)) {
    // A browser itself complains of an address that is answered by a closed door.
    if (place.status) expectCut(page);
    const answer = await page.goto(`/${locale}${place.path}`);
    expect.soft(answer?.status(), place.path).toBe(place.status ?? 200);
    // Led elsewhere, one would look at another page instead.
    if (!place.act) expect.soft(page.url(), place.path).toContain(`/${locale}${place.path}`);
    await place.act?.(page);
    await visit(page, place);
  }
  if (by === "visitor") await page.context().close();
}
