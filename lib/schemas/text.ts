import { z } from "zod/mini";

/**
 * A code of the `errors` wording; `too-long:500` carries the limit that its
 * sentence names. Schemas never hold sentences.
 */
export type FieldError =
  | "required"
  | `too-long:${number}`
  | "not-text"
  | "unknown-choice"
  | "not-an-address"
  | "not-a-code"
  | "not-a-date"
  | "not-a-time"
  | "must-agree";

function says(code: FieldError) {
  return { error: code };
}

/**
 * Text that a person typed: trimmed, with plain line feeds, at most `max` UTF-16
 * units. A NUL, which Postgres refuses, and a lone surrogate, which it would
 * silently change, are turned away.
 */
export function text({ max, required = false }: { max: number; required?: boolean }) {
  return z
    .pipe(
      z.string(says("not-text")),
      z.transform((typed: string) => typed.replace(/\r\n?/g, "\n").trim()),
    )
    .check(
      z.refine((typed) => !typed.includes("\0") && typed.isWellFormed(), says("not-text")),
      z.refine((typed) => typed.length <= max, says(`too-long:${max}`)),
      z.refine((typed) => !required || typed.length > 0, says("required")),
    );
}

/** A lone checkbox: `on` when ticked, absent when not. */
export const ticked = z.pipe(
  z.optional(z.literal("on", says("unknown-choice"))),
  z.transform((value) => value === "on"),
);

/** The revision that a writer saw; 0 when there was none. */
export const revision = z.coerce.number().check(z.int(), z.gte(0), z.lte(2_147_483_647));

/** One of a few codes. */
export function oneOf<const Code extends string>(codes: ReadonlyArray<Code>) {
  return z.enum(codes as [Code, ...Code[]], says("unknown-choice"));
}

/** Any of a few codes, posted once for each; none when absent. */
export function anyOf<const Code extends string>(codes: ReadonlyArray<Code>) {
  return z.pipe(
    z.transform((posted: unknown) => (posted === undefined ? [] : [posted].flat())),
    z.array(oneOf(codes)).check(z.maxLength(codes.length)),
  );
}
