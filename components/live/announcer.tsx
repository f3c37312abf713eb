"use client";

import { useEffect, useRef, useState } from "react";

const betweenSentencesMs = 4_000;
const beforeSayingItAgainMs = 30_000;

/** Says politely, to those who listen to the page, what was last worth saying; and nothing over and over. */
export function useAnnouncer() {
  const [said, setSaid] = useState({ sentence: "", at: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function announce(sentence: string) {
    const since = Date.now() - said.at;
    if (sentence === said.sentence && since < beforeSayingItAgainMs) return;

    const speak = () => setSaid({ sentence, at: Date.now() });
    clearTimeout(timer.current);
    timer.current = setTimeout(speak, Math.max(0, betweenSentencesMs - since));
  }

  return {
    announce,
    region: (
      <p role="status" className="sr-only">
        <span key={said.at}>{said.sentence}</span>
      </p>
    ),
  };
}
