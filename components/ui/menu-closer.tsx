"use client";

import { useEffect } from "react";

/**
 * Closes an open menu on Escape, on a click elsewhere, once one of its links was followed, and once the
 * focus goes on: what comes next would lie under it.
 */
export function MenuCloser({ menuId }: { menuId: string }) {
  useEffect(() => {
    const menu = document.getElementById(menuId);
    if (!(menu instanceof HTMLDetailsElement)) return;

    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.open) return;
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) menu.querySelector("summary")?.focus();
    };
    const onClick = ({ target }: MouseEvent) => {
      const isInside = target instanceof Node && menu.contains(target);
      const isLink = target instanceof Element && target.closest("a") !== null;
      if (!isInside || isLink) menu.open = false;
    };

    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    };

    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
      document.removeEventListener("focusin", onFocus);
    };
  }, [menuId]);

  return null;
}
