import type { ComponentProps } from "react";
import { CharactersLeft, type TextLimit } from "./characters-left";
import { Field, type FieldWords, inputLook, wiring } from "./field";

/**
 * Several lines of text, growing with what is written. The limit is told before it is met: by a
 * count near it, and from the start to those who hear the page or who have no script to count.
 * Nothing that somebody pastes is ever cut.
 */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  limit,
  className = "",
  ...props
}: ComponentProps<"textarea"> & FieldWords & { name: string; limit?: TextLimit }) {
  const told = limit ? (
    <>
      {hint && <span className="block">{hint}</span>}
      <span className="block [@media(scripting:enabled)]:sr-only">{limit.told}</span>
    </>
  ) : (
    hint
  );

  return (
    <Field id={id} label={label} hint={told} error={error} optional={optional}>
      <textarea
        rows={4}
        {...props}
        id={id}
        name={name}
        className={`${inputLook} field-sizing-content min-h-32 leading-relaxed ${className}`}
        {...wiring(id, { hint: told, error }, props["aria-describedby"])}
      />
      {limit && <CharactersLeft fieldId={id} limit={limit} />}
    </Field>
  );
}
