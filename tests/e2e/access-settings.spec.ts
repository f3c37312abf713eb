import type { Page } from "@playwright/test";
import { faultsIn } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/e2e";
import type { Place } from "@/tests/support/scenes/scene";
import { tours } from "@/tests/support/scenes/scenes";
import { walk } from "@/tests/support/scenes/walk";

test.describe.configure({ mode: "parallel" });

/** One page of each main kind: to read, to fill in, to talk by, to press in, to print, to search. */
const kinds = [
  ...["home", "sign-in", "parts", "space", "prepare", "meeting-rapport", "agreement-schedule"],
  ...["agreement-confirm", "agreement-print", "fit-check", "desk", "desk-pairs-one"],
  ...["desk-import-one", "desk-overview", "dead-end-404"],
];
const isKind = ({ name }: Place) => kinds.includes(name);
const usual = tours.filter(({ scene, locale }) => scene.name === "" && locale === "fr");

for (const tour of usual.filter(({ places }) => places.some(isKind))) {
  test(`in forced colours and without motion: ${tour.title}`, async ({ browser, openAs }) => {
    test.setTimeout(120_000);
    const visit = async (page: Page) => {
      const here = page.url();
      await page.emulateMedia({ forcedColors: "active" });
      expect.soft(await faultsIn(page), `${here} in forced colours`).toEqual([]);
      expect.soft(await page.evaluate(edgeless), `${here} in forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: null, reducedMotion: "reduce" });
      expect.soft(await page.evaluate(moving), `${here} without motion`).toEqual([]);
      await page.emulateMedia({ reducedMotion: null });
    };
    await walk({ browser, openAs }, tour, visit, isKind);
  });
}

test("each kind of page is among them", () => {
  const names = usual.flatMap(({ places }) => places.map(({ name }) => name));
  expect(kinds.filter((kind) => !names.includes(kind))).toEqual([]);
});

/** What one presses or writes in, and shows no edge where colours are taken away. Links keep a colour of their own. */
function edgeless() {
  const pressed = "main :is(button, input:not([type=hidden]), select, textarea)";
  return [...document.querySelectorAll<HTMLElement>(pressed)]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && part.clientWidth > 1)
    .filter((part) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(part);
      return borderTopStyle === "none" || Number.parseFloat(borderTopWidth) === 0;
    })
    .map((part) => part.outerHTML.slice(0, 160));
}

/** What would still move: how long each transition and animation of a page takes, where that is not at once. */
function moving() {
  return [...document.querySelectorAll("body *")]
    .filter((part) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(part);
      const lasts = (durations: string) =>
        durations.split(",").some((duration) => Number.parseFloat(duration) > 0.01);
      return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
    })
    .map((part) => part.outerHTML.slice(0, 160));
}
