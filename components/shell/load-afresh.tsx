"use client";

import { useEffect } from "react";

/**
 * In the place of a page that somebody went on to and that is refused, without loading: loaded afresh, the
 * address answers with a page that says why. Refusals are rare, and what would say why of each would travel
 * with every page.
 */
export function LoadAfresh() {
  useEffect(() => location.reload(), []);

  return null;
}
