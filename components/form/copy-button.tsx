"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useIsLive } from "./use-is-live";

/** Takes words along to wherever one writes. It is not there without JavaScript, or where the browser keeps its clipboard. */
export function CopyButton({
  text,
  children,
  done,
  "aria-describedby": describedBy,
}: {
  text: string;
  children: string;
  /** Said once the words are copied. */
  done: string;
  "aria-describedby"?: string;
}) {
  const [isCopied, setCopied] = useState(false);
  const isLive = useIsLive();
  if (!isLive || !navigator.clipboard) return null;

  async function copy() {
    const isTaken = navigator.clipboard.writeText(text).then(yes, no);
    setCopied(await isTaken);
  }

  return (
    <>
      <Button type="button" look="quiet" aria-describedby={describedBy} onClick={copy}>
        {children}
      </Button>
      <span role="status" className="font-semibold text-pine print:hidden">
        {isCopied && done}
      </span>
    </>
  );
}

const yes = () => true;
const no = () => false;
