import type { ComponentProps } from "react";
import { ChoiceRow } from "./choice-row";
import { FieldError, type FieldWords, wiring } from "./field";

type Props = ComponentProps<"input"> & Omit<FieldWords, "optional"> & { name: string };

/** One thing to say yes to. The hint belongs to the label and is read with it. */
export function Checkbox({ name, id = name, error, ...props }: Props) {
  return (
    <div className="grid max-w-measure gap-1.5">
      {error && <FieldError id={id}>{error}</FieldError>}
      <ChoiceRow
        {...props}
        id={id}
        name={name}
        type="checkbox"
        look="tick"
        {...wiring(id, { error }, props["aria-describedby"])}
      />
    </div>
  );
}
