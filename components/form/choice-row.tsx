import type { ComponentProps, ReactNode } from "react";

/** A tick or a dot with its label; the whole row answers to a finger. */
export function ChoiceRow({
  label,
  hint,
  id,
  type,
  look,
  ...props
}: ComponentProps<"input"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  look: "tick" | "dot" | "switch";
}) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-13 cursor-pointer items-start gap-3 rounded-md border-2 border-line bg-sheet px-4 py-3 transition-colors hover:border-edge has-checked:border-pine has-checked:bg-pine-wash"
    >
      <input {...props} id={id} type={type} className={`${look} mt-px`} />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-ink-soft text-sm">{hint}</span>}
      </span>
    </label>
  );
}
