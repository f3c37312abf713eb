"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Subject } from "@/lib/domain/told";
import { useAnnouncer } from "./announcer";
import { type Heard, listen } from "./stream";
import { useFreshPage } from "./use-fresh-page";

export type LiveWords = {
  paused: string;
  show: string;
  /** What to say of each pair, by its id, when the other has done something there. */
  told: Readonly<Record<string, Readonly<Record<Subject, string>>>>;
};

/** A stream that is cut for a moment is nothing that anybody should read about. */
const patienceMs = 6_000;
const ownDelayMs = 400;

/**
 * Keeps a page fresh while the other works on the same pair, and says in a word what they did. Neither
 * the focus nor what one types is touched.
 */
export function Live({
  since,
  build,
  person,
  words,
}: {
  /** The last event before this page read what it shows. */
  since: string;
  build: string;
  /** Whose page this is: of one's own doings nothing is said. */
  person: string;
  words: LiveWords;
}) {
  const { refresh, catchUp, isOutdated } = useFreshPage(build);
  const { announce, region } = useAnnouncer();
  const [isOpen, setOpen] = useState(true);
  const [isPaused, setPaused] = useState(false);

  const hear = useEffectEvent((heard: Heard) => {
    if (heard === "missed") return void refresh();

    const told = words.told[heard.pair];
    if (!told) return;
    // What one did oneself stands on this page already; another of one's tabs can wait for the other person's.
    if (heard.by === person) return void setTimeout(refresh, ownDelayMs);

    void refresh({ isCertain: true });
    announce(told[heard.about]);
  });
  const opened = useEffectEvent((isNowOpen: boolean) => {
    setOpen(isNowOpen);
    if (isNowOpen) catchUp();
  });
  const begin = useEffectEvent(() => listen(since, { hear, opened }));
  useEffect(() => begin(), []);

  useEffect(() => {
    if (isOpen) return setPaused(false);
    const patience = setTimeout(() => setPaused(true), patienceMs);
    return () => clearTimeout(patience);
  }, [isOpen]);

  return (
    <>
      {region}
      <div
        role="status"
        className="fixed start-4 top-0 z-10 print:hidden [@media(max-height:30rem)]:absolute"
      >
        {(isPaused || isOutdated) && (
          <p
            id="paused"
            className="inline-flex flex-wrap items-center gap-x-4 rounded-b-md border-2 border-t-0 border-sun-soft bg-sun-wash px-4"
          >
            {words.paused}{" "}
            <a href={location.href} className="inline-flex min-h-11 items-center">
              {words.show}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
