type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Kept = { value: string; checked?: boolean };

const notTyped = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);

/**
 * Takes down what stands in every field of the page and answers with the way to give it back,
 * telling each field's listeners as if it had been typed. It is kept in memory alone: the next user
 * of a shared computer finds nothing.
 */
export function takeTyped() {
  const typed = new Map(typedFields().map(([key, field]) => [key, typedIn(field)]));

  return () => {
    for (const [key, field] of typedFields()) {
      const kept = typed.get(key);
      if (kept) fillIn(field, kept);
    }
  };
}

/** Every field with a key of its own: its form, its name, and which one of that name it is. */
function typedFields() {
  const met = new Map<string, number>();

  return [...document.forms].flatMap((form, index) =>
    [...form.elements].flatMap((field): Array<[string, TypedField]> => {
      if (!isTyped(field)) return [];
      const name = `${form.id || form.getAttribute("name") || index} ${field.name}`;
      const nth = met.get(name) ?? 0;
      met.set(name, nth + 1);
      return [[`${name} ${nth}`, field]];
    }),
  );
}

function isTyped(field: Element): field is TypedField {
  if (field instanceof HTMLInputElement) {
    // Words and the revision that they were written on belong together: on a newer one
    // they would replace what the other has saved meanwhile, unread.
    return field.name === "basedOn" || (!notTyped.has(field.type) && field.name !== "");
  }
  return (
    (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) &&
    field.name !== ""
  );
}

function typedIn(field: TypedField): Kept {
  return isTicked(field) ? { value: field.value, checked: field.checked } : { value: field.value };
}

function fillIn(field: TypedField, { value, checked }: Kept) {
  if (isTicked(field)) {
    if (field.value === value && field.checked !== checked) field.click();
  } else if (field.value !== value) {
    // React overrides `value` on the element itself and would not notice the change.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value") ?? {};
    set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function isTicked(field: TypedField): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type);
}
