"use client";

import { useId, useState } from "react";
import type { ProofWords } from "@/lib/schemas/form-state";
import { Checkbox } from "./checkbox";
import { TextField } from "./text-field";

/**
 * Part of whichever form needs a proof of who sends it, once its action has asked for one: the form
 * stays as it is, and is sent once more with the code.
 */
export function ProofField({ words }: { words: ProofWords }) {
  const [round, setRound] = useState({ words, count: 0 });
  // With each answer it begins anew: a code that was wrong, and a wish that was granted, are over.
  if (words !== round.words) setRound({ words, count: round.count + 1 });

  return <OneProof key={round.count} words={words} />;
}

function OneProof({ words: { label, hint, again } }: { words: ProofWords }) {
  const id = useId();

  return (
    <div className="mt-5 grid gap-3">
      <TextField
        id={`proof${id}`}
        name="proof"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        // The one thing that the page now waits for, as it says just above.
        autoFocus
        label={label}
        hint={hint}
        className="max-w-56 text-xl tracking-widest"
      />
      {again && <Checkbox id={`again${id}`} name="anotherCode" label={again} />}
    </div>
  );
}
