import type { ComponentProps } from "react";
import { Field, type FieldWords, inputLook, wiring } from "./field";

export type SelectOption = { value: string; label: string };

/** One of many, by the browser's own list, which every hand and every reader knows. */
export function SelectField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  options,
  className = "",
  ...props
}: ComponentProps<"select"> & FieldWords & { name: string; options: ReadonlyArray<SelectOption> }) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...props}
        id={id}
        name={name}
        className={`${inputLook} cursor-pointer ${className}`}
        {...wiring(id, { hint, error }, props["aria-describedby"])}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
