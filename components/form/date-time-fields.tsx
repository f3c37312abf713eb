import type { ComponentProps } from "react";
import { FieldError, type FieldWords, Hint, inputLook, Optional, wiring } from "./field";

type Part = Omit<ComponentProps<"input">, "type"> & { name: string; label: string };

/** A day and an hour, by the browser's own pickers. The error of the whole belongs to both. */
export function DateTimeFields({
  id,
  label,
  hint,
  error,
  optional,
  date,
  time,
}: FieldWords & { id: string; date: Part; time: Part }) {
  const { "aria-describedby": describedBy, ...invalid } = wiring(id, { hint, error });

  return (
    <fieldset aria-describedby={describedBy} className="grid min-w-0 max-w-measure gap-1.5">
      <legend className="mb-1.5 font-semibold">
        {label}
        {optional && <Optional word={optional} />}
      </legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="flex flex-wrap gap-4">
        <DatePart {...date} {...invalid} type="date" />
        <DatePart {...time} {...invalid} type="time" />
      </div>
    </fieldset>
  );
}

function DatePart({ name, id = name, label, ...props }: Part & { type: "date" | "time" }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-ink-soft">
        {label}
      </label>
      <input {...props} id={id} name={name} className={`${inputLook} w-auto`} />
    </div>
  );
}
