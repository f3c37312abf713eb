import { z } from "zod/mini";
import { letterKinds } from "@/lib/domain/letters";
import { anyOf, oneOf } from "./codes";

/** The kinds of letters that somebody wants, of all that there are. */
export const lettersSchema = z.object({ letters: anyOf(letterKinds) });

/** What the holder of a letter wishes of its kind. */
export const letterLinkSchema = z.object({
  token: z.string().check(z.maxLength(300)),
  wish: oneOf(["stop", "go-on"]),
});
