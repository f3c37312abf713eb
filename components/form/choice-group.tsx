import type { ComponentProps, ReactNode } from "react";
import { ChoiceRow } from "./choice-row";
import { FieldError, type FieldWords, Hint, Optional, wiring } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

/**
 * A question with one answer (`radio`) or several (`checkbox`). The first answer carries the id, so
 * that the error summary leads to it; `chosen` are the values ticked at first. Short answers stand
 * two beside each other where there is room (`isCompact`).
 */
export function ChoiceGroup({
  type = "radio",
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  choices,
  chosen = [],
  isCompact = false,
  ...props
}: Omit<ComponentProps<"input">, "type"> &
  FieldWords & {
    type?: "radio" | "checkbox";
    name: string;
    choices: ReadonlyArray<Choice>;
    chosen?: ReadonlyArray<string>;
    isCompact?: boolean;
  }) {
  const { "aria-describedby": describedBy, ...invalid } = wiring(id, { hint, error });

  return (
    <fieldset aria-describedby={describedBy} className="grid min-w-0 max-w-measure gap-1.5">
      <legend className="mb-1.5 font-semibold">
        {label}
        {optional && <Optional word={optional} />}
      </legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={`mt-1 grid gap-2 ${isCompact ? "sm:grid-cols-2" : ""}`}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            {...props}
            {...invalid}
            {...choice}
            id={index === 0 ? id : `${id}-${choice.value}`}
            type={type}
            name={name}
            look={type === "radio" ? "dot" : "tick"}
            defaultChecked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
