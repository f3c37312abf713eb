import { z } from "zod/mini";
import { type FieldError, plain, type Rule, type Rules, textOf } from "./typed/rule";

export function says(code: FieldError) {
  return { error: code };
}

export function text(limits: Parameters<typeof textOf>[0]) {
  return following(textOf(limits));
}

/** The fields of a form as their rules want them. */
export function fieldsOf<Field extends string>(rules: Rules<Field>) {
  const fields = Object.entries<Rule>(rules).map(([name, rule]) => [name, following(rule)]);

  return z.object(Object.fromEntries(fields) as Record<Field, ReturnType<typeof following>>);
}

function following({ faultIn }: Rule) {
  return z.pipe(z.string(says("not-text")), z.transform(plain)).check((typed) => {
    const message = faultIn(typed.value);
    if (message) typed.issues.push({ code: "custom", input: typed.value, message });
  });
}
