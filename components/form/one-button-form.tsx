import type { ComponentProps } from "react";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale } from "@/lib/i18n/server";
import { PressedForm } from "./pressed-form";

/**
 * A form that asks for nothing but the press of its button; `fields` say what it
 * is about. Once there is nothing left to press for, only its answer stays.
 */
export async function OneButtonForm(props: Omit<ComponentProps<typeof PressedForm>, "words">) {
  const { notSent } = wordForm(await getLocale());

  return <PressedForm {...props} words={{ notSent }} />;
}
