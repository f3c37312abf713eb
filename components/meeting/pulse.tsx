"use client";

import { useEffect } from "react";
import { askAgain } from "@/components/live/stream";

const pulseMs = 45_000;

/** While the page is looked at, it asks again now and then: that says that one is still here, and shows who is. */
export function Pulse() {
  useEffect(() => {
    const pulse = setInterval(askAgain, pulseMs);
    return () => clearInterval(pulse);
  }, []);

  return null;
}
