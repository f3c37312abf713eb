import type { ComponentProps } from "react";
import { Field, type FieldWords, inputLook, wiring } from "./field";

/** One line of text. The id is `id`, or the name where a page has only one field of that name. */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  className = "",
  ...props
}: ComponentProps<"input"> & FieldWords & { name: string }) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...props}
        id={id}
        name={name}
        className={`${inputLook} ${className}`}
        {...wiring(id, { hint, error }, props["aria-describedby"])}
      />
    </Field>
  );
}
