"use client";

import { useSyncExternalStore } from "react";

/** Whether this page's scripts are at work: false on the server, and for ever without JavaScript. */
export function useIsLive() {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
