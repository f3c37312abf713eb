"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState, useTransition } from "react";

/**
 * Asks again for what this page shows, and leaves what one types alone: one request at a time, and one
 * more for all that was told meanwhile. A page that nobody looks at waits until somebody does.
 */
export function useFreshPage(build: string) {
  const router = useRouter();
  const [isRefreshing, start] = useTransition();
  const [isOutdated, setOutdated] = useState(false);
  const isUnderWay = useRef(false);
  const isWanted = useRef(false);

  /** `isCertain`: the server has just been heard, and need not be asked first whether it is there. */
  async function refresh({ isCertain = false } = {}) {
    isWanted.current = true;
    if (isUnderWay.current || document.visibilityState !== "visible") return;

    isUnderWay.current = true;
    const standing = isCertain ? "fresh" : await askStanding(build);
    setOutdated(standing === "outdated");
    if (standing === "fresh") {
      isWanted.current = false;
      start(() => router.refresh());
    } else {
      isUnderWay.current = false;
    }
  }

  function catchUp() {
    if (isWanted.current) void refresh();
  }

  const afterRefresh = useEffectEvent(() => {
    isUnderWay.current = false;
    catchUp();
  });
  useEffect(() => {
    if (!isRefreshing) afterRefresh();
  }, [isRefreshing]);

  const whenSeen = useEffectEvent(() => void refresh());
  useEffect(() => {
    const look = () => whenSeen();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);

  return { refresh, catchUp, isOutdated };
}

/**
 * Where Next cannot bring what is new, it loads the page anew, and what was typed is gone: without a
 * network, once one is signed out, and when another build serves. So that is asked first.
 */
async function askStanding(build: string) {
  const signal = AbortSignal.timeout(5_000);
  const answer = await fetch("/api/live", { method: "HEAD", signal }).catch(() => null);
  if (!answer || answer.status >= 500) return "unreachable";

  return answer.ok && answer.headers.get("x-tandem-build") === build ? "fresh" : "outdated";
}
