"use client";

import { useEffect, useRef } from "react";
import { useErrorInTitle } from "./use-error-in-title";

export type SummaryItem = { fieldId: string; message: string };

/**
 * What stands in the way, at the top of a form, each item a link to its field. It takes the focus
 * when it arrives and each time that its items change.
 */
export function ErrorSummary({
  title,
  items,
}: {
  title: string;
  items: ReadonlyArray<SummaryItem>;
}) {
  const summary = useRef<HTMLDivElement>(null);
  const content = items.map(({ fieldId, message }) => `${fieldId} ${message}`).join("\n");

  useErrorInTitle(Boolean(content));
  useEffect(() => {
    if (content) summary.current?.focus();
  }, [content]);

  if (items.length === 0) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="max-w-column rounded-md border-2 border-brick bg-brick-wash p-5"
    >
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul className="grid gap-1">
        {items.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="inline-flex min-h-11 items-center font-semibold text-brick"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
