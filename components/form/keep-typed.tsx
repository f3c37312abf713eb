"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

let memory: typeof import("./typed-memory") | undefined;
let giveBack: (() => void) | undefined;

/** Takes down what stands in the fields, and answers with the way to give it back. */
export function takeTyped() {
  return memory?.takeTyped() ?? (() => {});
}

/** Keeps what stands in the fields until the next page is there. */
export async function keepTyped() {
  await load();
  giveBack = takeTyped();
}

async function load() {
  memory ??= await import("./typed-memory").catch(() => undefined);
}

/** Gives back, once, what was typed before the page changed its language. In the layout. */
export function KeepTyped() {
  const path = usePathname();
  // Not in the way of the page, and there before the network may go.
  useEffect(() => void load(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the moment to give back.
  useEffect(() => {
    giveBack?.();
    giveBack = undefined;
  }, [path]);

  return null;
}
