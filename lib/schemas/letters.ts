import { z } from "zod/mini";
import { digestChoices } from "@/lib/domain/digest";
import { letterKinds } from "@/lib/domain/letters";
import { anyOf, oneOf } from "./codes";

/** The kinds of letters that somebody wants, of all that there are; a coordinator also says how often. */
export const lettersSchema = z.object({
  letters: anyOf(letterKinds),
  digest: z.optional(oneOf(digestChoices)),
});

/** What the holder of a letter wishes of its kind. */
export const letterLinkSchema = z.object({
  token: z.string().check(z.maxLength(300)),
  wish: oneOf(["stop", "go-on"]),
});
