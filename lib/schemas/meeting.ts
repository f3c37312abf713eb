import { z } from "zod/mini";
import { promptCodes } from "@/lib/domain/guide";
import { marks } from "@/lib/domain/meeting";
import { oneOf } from "./codes";

/** The mark that a prompt is to carry; `none` takes it away. */
export const markPromptSchema = z.object({
  prompt: oneOf(promptCodes),
  mark: z.pipe(
    oneOf([...marks, "none"]),
    z.transform((mark) => (mark === "none" ? null : mark)),
  ),
});
