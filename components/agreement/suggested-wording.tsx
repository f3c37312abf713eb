"use client";

import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

/** Words to begin with, added to the text by one button; without JavaScript the server adds them. */
export function SuggestedWording({
  fieldId,
  suggestion,
  words,
}: {
  fieldId: string;
  suggestion: string;
  words: { suggestion: string; suggestionHint: string; take: string };
}) {
  function take(event: MouseEvent<HTMLButtonElement>) {
    const field = event.currentTarget.form?.elements.namedItem(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;

    event.preventDefault();
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
      <p className="whitespace-pre-line">{suggestion}</p>
      <p className="text-ink-soft text-sm">{words.suggestionHint}</p>
      <Button
        look="secondary"
        name="also"
        value="take-wording"
        className="justify-self-start"
        onClick={take}
      >
        {words.take}
      </Button>
    </Disclosure>
  );
}
