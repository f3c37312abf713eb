"use client";

import { useEffect, useState } from "react";

/** The words around a limit, such as "Up to 2,000 characters", "Characters left:", "Too many:". */
export type TextLimit = { max: number; told: string; left: string; over: string };

const isNear = (count: number, max: number) => count >= max * 0.8;

/** Appears when four fifths are written. It is seen at each key and heard once one pauses. */
export function CharactersLeft({ fieldId, limit }: { fieldId: string; limit: TextLimit }) {
  const [count, setCount] = useState(0);
  const [heard, setHeard] = useState("");

  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;

    const onInput = () => setCount(field.value.length);
    onInput();
    field.addEventListener("input", onInput);
    return () => field.removeEventListener("input", onInput);
  }, [fieldId]);

  const left = limit.max - count;
  const words = isNear(count, limit.max)
    ? `${left < 0 ? limit.over : limit.left} ${Math.abs(left)}`
    : "";

  useEffect(() => {
    const pause = setTimeout(() => setHeard(words), 1000);
    return () => clearTimeout(pause);
  }, [words]);

  return (
    <div className={left < 0 ? "font-semibold text-brick" : "text-ink-soft text-sm"}>
      <span aria-hidden="true" className="tabular-nums">
        {words}
      </span>
      <span role="status" className="sr-only">
        {heard}
      </span>
    </div>
  );
}
