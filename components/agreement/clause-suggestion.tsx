"use client";

import type { MouseEvent } from "react";
import { useIsLive } from "@/components/form/use-is-live";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

/** Words to begin with: to copy, or with JavaScript to add to the text with one button. */
export function ClauseSuggestion({
  fieldId,
  suggestion,
  words,
}: {
  fieldId: string;
  suggestion: string;
  words: { suggestion: string; suggestionHint: string; take: string };
}) {
  const isLive = useIsLive();

  function take({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const field = currentTarget.form?.elements.namedItem(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;

    const written = field.value.trimEnd();
    field.setRangeText(
      written ? `\n\n${suggestion}` : suggestion,
      written.length,
      field.value.length,
      "end",
    );
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }

  return (
    <Disclosure summary={words.suggestion}>
      <p>{suggestion}</p>
      <p className="text-ink-soft text-sm">{words.suggestionHint}</p>
      {isLive && (
        <Button type="button" look="secondary" className="justify-self-start" onClick={take}>
          {words.take}
        </Button>
      )}
    </Disclosure>
  );
}
