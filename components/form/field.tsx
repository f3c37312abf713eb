import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** What every field says of itself. `optional` is the word for it; what is required says nothing. */
export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
};

export const inputLook =
  "block w-full min-h-12 rounded-md border-2 border-edge bg-sheet px-3 py-2 text-base text-ink hover:border-ink-soft aria-invalid:border-brick";

/** A label, its hint and its error around one control whose id is `id`. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="grid max-w-measure gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <Optional word={optional} />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}

export function Optional({ word }: { word: string }) {
  return <span className="font-normal text-ink-soft"> ({word})</span>;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="max-w-measure text-ink-soft text-sm">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex gap-2 font-semibold text-brick">
      <Icon name="alert" className="mt-0.5" />
      {children}
    </p>
  );
}

/** The `aria-…` of a control whose hint and error `Field` has drawn. */
export function wiring(
  id: string,
  { hint, error }: Pick<FieldWords, "hint" | "error">,
  ...others: ReadonlyArray<string | undefined>
) {
  const told = [hint && `${id}-hint`, error && `${id}-error`, ...others].filter(Boolean).join(" ");

  return { "aria-describedby": told || undefined, "aria-invalid": error ? true : undefined };
}
