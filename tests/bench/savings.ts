import type { Page } from "@playwright/test";

const saved = "Enregistré";

/** From a choice in a clause, which is sent at once, to the frame that says that it is kept. */
export async function measureSaving(page: Page) {
  // What was done before is kept by now, or the end of that would be taken for the end of this.
  const standing = page.locator("#clause-form p[role=status]").last();
  await standing.getByText(saved, { exact: true }).waitFor();
  await page.waitForTimeout(1_000);

  const kept = await page.evaluateHandle((told) => {
    const at = { chosen: 0, isUnderWay: false };
    // React hears of a choice by its click, before the browser speaks of a change.
    document.addEventListener(
      "click",
      ({ timeStamp }) => {
        at.chosen = timeStamp;
      },
      { once: true, capture: true },
    );
    return {
      after: new Promise<number>((resolve, reject) => {
        new MutationObserver(() => {
          const says = [...document.querySelectorAll("#clause-form p[role=status]")].at(-1);
          const isKept = says?.textContent === told;
          if (at.chosen && !isKept) at.isUnderWay = true;
          if (!at.isUnderWay || !isKept) return;
          requestAnimationFrame(() => resolve(performance.now() - at.chosen));
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error("The choice was not kept.")), 10_000);
      }),
    };
  }, saved);
  await otherAnswer(page).tap();
  return kept.evaluate(({ after }) => after);
}

/** An answer that is not the one that stands. */
export function otherAnswer(page: Page) {
  return page.locator("#clause-form label:has(input[type=radio]:not(:checked))").first();
}
