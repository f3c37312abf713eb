"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Follows the links of Tandem without loading the page anew. One listener for all of them, so that a
 * link is plain HTML: it weighs nothing, is never fetched ahead and works before any script.
 */
export function SoftNavigation() {
  const router = useRouter();

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || !isPlainClick(event) || !leadsToPage(link)) return;

      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  return null;
}

function isPlainClick({
  defaultPrevented,
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent) {
  return !defaultPrevented && button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}

/** Another page of ours: not a place on this one, a file, a letter or somebody else's site. */
function leadsToPage(link: HTMLAnchorElement) {
  const isOurs = link.origin === location.origin && /^\/(fr|en)(\/|$)/.test(link.pathname);
  const isHere = link.hash !== "" && link.pathname === location.pathname;
  return isOurs && !isHere && link.target === "" && !link.hasAttribute("download");
}
