"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

let giveBack: (() => void) | undefined;

/**
 * Keeps what stands in the fields until the next page is there. False when it could not, because
 * the network is away: then it is better to stay.
 */
export async function keepTyped() {
  const memory = await import("./typed-memory").catch(() => undefined);
  giveBack = memory?.takeTyped();
  return memory !== undefined;
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
