/** Measures of the page as it now stands. Each is a function that runs in the page itself, so it stands alone. */

/** What one would have to scroll sideways for. */
export function widerThanTheScreen() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];

  const beyond = [...document.querySelectorAll("body *")]
    .filter((part) => part.getBoundingClientRect().right > clientWidth)
    .map((part) => part.outerHTML.slice(0, 160));
  return [`${scrollWidth - clientWidth} px to the side: ${beyond.at(-1)}`];
}

/**
 * What one presses and is not 44 by 44 CSS pixels (WCAG 2.5.5). Left out is what the criterion itself
 * leaves out: a link within a sentence, and what only those who hear the page or use a keyboard come to.
 */
export function smallTargets() {
  const pressed = "a[href], button, summary, select, textarea, input:not([type=hidden])";
  const isInSentence = (target: Element) => {
    const block = target.closest("p, li, dd, td, label, legend, h2, h3");
    const around = block?.textContent?.replace(target.textContent ?? "", "") ?? "";
    return /^inline(-block)?$/.test(getComputedStyle(target).display) && /\p{L}/u.test(around);
  };

  return [...document.querySelectorAll<HTMLElement>(pressed)]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .flatMap((target) => {
      const label = target.matches("[type=checkbox], [type=radio]") && target.closest("label");
      const { width, height } = (label || target).getBoundingClientRect();
      const isSeen = width > 1 && height > 1;
      const isLarge = Math.round(width) >= 44 && Math.round(height) >= 44;
      if (!isSeen || isLarge || isInSentence(target)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 160)}`];
    });
}

/** Whatever takes the focus and is then out of sight, or behind something else (WCAG 2.4.11). */
export function hiddenFocus() {
  const hidden: string[] = [];
  const all =
    "a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex='0']";
  for (const target of document.querySelectorAll<HTMLElement>(all)) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    target.focus();
    const seen =
      (target.matches("[type=checkbox], [type=radio]") && target.closest("label")) || target;
    const { left, right, top, bottom } = seen.getBoundingClientRect();
    // Of a field that is taller than the screen, the part that one sees.
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const there = isInSight ? document.elementFromPoint(x, y) : null;
    const isUncovered = there !== null && (seen.contains(there) || there.contains(seen));
    if (!isUncovered) hidden.push(target.outerHTML.slice(0, 160));
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return hidden;
}

/** Spaces out the text as somebody may wish to (WCAG 1.4.12). */
export function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets.push(sheet);
}

export function spaceIn() {
  document.adoptedStyleSheets.pop();
}

/** What does not show as a whole. */
export function cutOff() {
  return [
    ...document.querySelectorAll<HTMLElement>(":is(main, header, footer) :not(input, textarea)"),
  ]
    .filter((part) => part.checkVisibility() && part.clientWidth > 1 && part.clientHeight > 1)
    .filter((part) => {
      const { overflowX, overflowY } = getComputedStyle(part);
      const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (isCut(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
        (isCut(overflowY) && part.scrollHeight > part.clientHeight + 1)
      );
    })
    .map((part) => part.outerHTML.slice(0, 160));
}
