"use client";

import { useEffect, useRef } from "react";
import { FormAnswer } from "@/components/form/form-answer";
import { useIsLive } from "@/components/form/use-is-live";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import { type FormState, idle } from "@/lib/schemas/form-state";
import { ClauseClash } from "./clause-clash";
import type { ClauseFormWords } from "./clause-form-words";

/**
 * At the top of a clause's form, how it fared: what stands in the way, or the
 * two texts to choose from. It takes the focus, since the button is far below.
 */
export function ClauseAnswer({
  clause,
  state,
  errors,
  words,
}: {
  clause: WordedClause;
  state: FormState;
  errors: Readonly<Record<string, string>>;
  words: ClauseFormWords;
}) {
  const top = useRef<HTMLDivElement>(null);
  const isLive = useIsLive();
  const clash = state.status === "refused" ? state.meanwhile : undefined;

  useEffect(() => {
    if (state.status === "refused") top.current?.focus();
  }, [state]);

  return (
    <div ref={top} tabIndex={-1} className="grid gap-6 not-has-[p,h2]:absolute">
      <FormAnswer
        // With JavaScript, that all is well is said beside the button.
        state={isLive && state.status === "done" ? idle : state}
        errors={errors}
        title={words.summary}
      />
      {clash && "typed" in state && (
        <ClauseClash clause={clause} mine={state.typed} theirs={clash} words={words} />
      )}
    </div>
  );
}
