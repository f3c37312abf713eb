import { z } from "zod/mini";
import { fitAnswers } from "@/lib/domain/fit-check";
import { oneOf } from "./codes";
import { says } from "./text";

/** An answer, or the wish to have given none: whatever was chosen then counts for nothing. */
export const fitCheckSchema = z
  .object({ answer: z.optional(oneOf(fitAnswers)), also: z.optional(z.literal("take-back")) })
  .check(
    z.refine(({ answer, also }) => answer !== undefined || also !== undefined, {
      path: ["answer"],
      ...says("unknown-choice"),
    }),
  );
