import { useEffect, useEffectEvent, useState } from "react";
import { takeTyped } from "@/components/form/keep-typed";

const firstWaitMs = 500;
const awayWaitMs = 3_000;
const mostTries = 5;
/** After so long without another, what breaks is something new. */
const forgottenMs = 60_000;

let tries = 0;
let lastTry = 0;

/**
 * For what is shown in place of a page that broke: when the page is back, its fields hold again what
 * was typed. What the server did not break itself was cut on its way, by a network that went or a
 * server that was started anew; it comes back by itself as soon as it can, but not over and over.
 * Whether that is to be expected.
 */
export function useReturn({ digest }: Error & { digest?: string }, retry: () => void) {
  const [path] = useState(() => location.pathname);
  // The page that goes away still stands while this is drawn in its place.
  const [giveBack] = useState(takeTyped);
  const [isCut] = useState(() => !digest && triesLeft() > 0);

  const comeBack = useEffectEvent(async (again: (waitMs: number) => void) => {
    const answer = await fetch("/api/health", { method: "HEAD" }).catch(() => null);
    if (!answer?.ok) return again(awayWaitMs);

    tries += 1;
    lastTry = Date.now();
    retry();
  });
  const leave = useEffectEvent(() => {
    if (location.pathname === path) giveBack();
  });

  useEffect(() => leave, []);
  useEffect(() => {
    if (!isCut) return;

    let timer: ReturnType<typeof setTimeout>;
    const wait = (ms: number) => {
      timer = setTimeout(() => comeBack(wait), ms);
    };
    wait(firstWaitMs * 2 ** tries);
    return () => clearTimeout(timer);
  }, [isCut]);

  return isCut;
}

function triesLeft() {
  if (Date.now() - lastTry > forgottenMs) tries = 0;
  return mostTries - tries;
}
