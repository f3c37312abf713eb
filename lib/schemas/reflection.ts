import { z } from "zod/mini";
import { reflectionLimit, reflectionQuestions } from "@/lib/domain/reflection";
import { oneOf, revision } from "./codes";
import { text } from "./text";

/** An answer, and what becomes of it once it is saved: it stays as private or as shared as it was, or changes that. */
export const reflectionSchema = z.object({
  question: oneOf(reflectionQuestions),
  text: text({ max: reflectionLimit }),
  basedOn: revision,
  also: z.optional(oneOf(["save", "share", "take-back"])),
});
