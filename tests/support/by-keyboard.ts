import type { Page } from "@playwright/test";
import { expect } from "./e2e";

/** No page asks for more steps than this from its top to its last control. */
const mostSteps = 150;

/** Somebody who has a keyboard and no mouse. What has the focus is in sight and outlined at each stop. */
export function byKeyboard(page: Page) {
  /** Goes on with Tab until what is called so has the focus. */
  async function reach(name: string | RegExp) {
    for (let step = 0; step < mostSteps; step += 1) {
      await page.keyboard.press("Tab");
      const { called, fault } = await page.evaluate(stop);
      expect(fault, `${page.url()}: ${called}`).toBe("");
      if (typeof name === "string" ? called === name : name.test(called)) return;
    }
    throw new Error(`${page.url()}: nothing that is called ${name} is reached by Tab`);
  }

  return {
    reach,
    press: async (name: string | RegExp, key = "Enter") => {
      await reach(name);
      await page.keyboard.press(key);
    },
    write: async (name: string | RegExp, text: string) => {
      await reach(name);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
  };
}

/** What has the focus, by the name that it is heard by, and what is wrong with how it is seen. Runs in the page. */
function stop() {
  const target = document.activeElement as HTMLElement;
  if (target === document.body) return { called: "", fault: "" };

  const labels = "labels" in target ? [...((target as HTMLInputElement).labels ?? [])] : [];
  const named = (target.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  const texts = named.map((id) => document.getElementById(id)?.textContent);
  const called = [
    target.getAttribute("aria-label") ?? "",
    texts.join(" "),
    labels.map((label) => label.textContent).join(" "),
    target.textContent,
  ].find((text) => text.trim());

  const { outlineStyle, outlineWidth } = getComputedStyle(target);
  const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  const seen = labels[0]?.contains(target) ? (labels[0] as HTMLElement) : target;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  const isUncovered = there !== null && (seen.contains(there) || there.contains(seen));
  const fault = isUncovered ? (isOutlined ? "" : "no outline") : "out of sight";
  return { called: (called ?? "").replaceAll(/\s+/g, " ").trim(), fault };
}
