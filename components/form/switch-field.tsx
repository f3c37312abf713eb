import type { ComponentProps } from "react";
import { ChoiceRow } from "./choice-row";
import type { FieldWords } from "./field";

type Props = ComponentProps<"input"> & Pick<FieldWords, "label" | "hint"> & { name: string };

/** On or off, by a checkbox underneath: it is posted like one where there is no JavaScript. */
export function SwitchField({ name, id = name, ...props }: Props) {
  return (
    <div className="max-w-measure">
      <ChoiceRow {...props} id={id} name={name} type="checkbox" role="switch" look="switch" />
    </div>
  );
}
