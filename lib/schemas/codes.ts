import { z } from "zod/mini";
import { says } from "./text";
import { meetingsToComeFrom } from "./typed/from";

/** A button that says all by being pressed. */
export const pressed = z.object({});

/** A lone checkbox: `on` when ticked, absent when not. */
export const ticked = z.pipe(
  z.optional(z.literal("on", says("unknown-choice"))),
  z.transform((value) => value === "on"),
);

/** The revision that a writer saw; 0 when there was none. */
export const revision = z.coerce.number().check(z.int(), z.gte(0), z.lte(2_147_483_647));

/** Which meeting of a pair; 1 is the first. Nobody meets a thousand times. */
export const meetingNumber = z.coerce.number().check(z.int(), z.gte(1), z.lte(999));

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

/** The meeting that one goes back to. */
export const from = z.optional(oneOf(meetingsToComeFrom));

/** One of a few codes, or the wish to have given none: whatever was chosen then counts for nothing. */
export function answerOf<const Code extends string>(codes: ReadonlyArray<Code>) {
  return z
    .object({ answer: z.optional(oneOf(codes)), also: z.optional(z.literal("take-back")) })
    .check(
      z.refine(({ answer, also }) => answer !== undefined || also !== undefined, {
        path: ["answer"],
        ...says("unknown-choice"),
      }),
    );
}
