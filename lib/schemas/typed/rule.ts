/**
 * A code of the `errors` wording; `too-long:500` carries the limit that its
 * sentence names. Neither rules nor schemas hold sentences.
 */
export type FieldError =
  | Missing
  | `too-long:${number}`
  | "not-text"
  | "unknown-choice"
  | "not-an-address"
  | "not-a-code"
  | "not-a-date"
  | "not-a-time"
  | "unknown-blank"
  | "not-days"
  | "sooner-than-the-pair"
  | "not-months"
  | "must-agree"
  | "no-file"
  | "file-too-large";

/** Nothing was typed where something must be: each sentence says what, since several may stand one below the other. */
export type Missing =
  | "required"
  | "name-missing"
  | "mentor-name-missing"
  | "mentee-name-missing"
  | "address-missing"
  | "mentor-address-missing"
  | "mentee-address-missing"
  | "french-name-missing"
  | "english-name-missing"
  | "coordination-name-missing"
  | "officer-name-missing"
  | "event-missing"
  | "data-missing"
  | "assessment-missing"
  | "measures-missing";

/**
 * What a field that one types in must be. The browser checks it on the spot, and
 * without zod, which weighs more than all else on such a page; a schema checks it again.
 */
export type Rule = {
  faultIn: (typed: string) => FieldError | null;
  /** All that it can find. */
  faults: ReadonlyArray<FieldError>;
};

export type Rules<Field extends string = string> = Readonly<Record<Field, Rule>>;

/** What somebody typed, without the blanks around it and with plain line feeds. */
export function plain(typed: string) {
  return typed.replace(/\r\n?/g, "\n").trim();
}

/**
 * Text of at most `max` UTF-16 units. A NUL, which Postgres refuses, and a lone
 * surrogate, which it would silently change, are turned away.
 */
export function textOf({ max, required }: { max: number; required?: Missing }): Rule {
  const tooLong = `too-long:${max}` as const;

  return {
    faults: ["not-text", tooLong, ...(required ? [required] : [])],
    faultIn(typed) {
      if (typed.includes("\0") || !typed.isWellFormed()) return "not-text";
      if (typed.length > max) return tooLong;
      return required && typed === "" ? required : null;
    },
  };
}

/** What looks as `pattern` says, such as what the browser's own field for a date posts. */
export function looking(pattern: RegExp, fault: FieldError): Rule {
  return { faults: [fault], faultIn: (typed) => (pattern.test(typed) ? null : fault) };
}
