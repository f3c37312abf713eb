"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { restoreTyped } from "./typed-memory";

/** Gives back what was typed before the page changed its language. Once, in the layout. */
export function KeepTyped() {
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the moment to restore.
  useEffect(restoreTyped, [path]);

  return null;
}
