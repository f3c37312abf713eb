"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { takeTyped } from "./typed-memory";

let giveBack: (() => void) | undefined;

/** Keeps what stands in the fields until the next page is there. */
export function keepTyped() {
  giveBack = takeTyped();
}

/** Gives back, once, what was typed before the page changed its language. In the layout. */
export function KeepTyped() {
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the moment to give back.
  useEffect(() => {
    giveBack?.();
    giveBack = undefined;
  }, [path]);

  return null;
}
