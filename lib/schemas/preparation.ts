import { z } from "zod/mini";
import { promptCodes, showablePrompts } from "@/lib/domain/guide";
import { noteLimit } from "@/lib/domain/preparation";
import { oneOf, revision, ticked } from "./codes";
import { text } from "./text";

/**
 * A note under a prompt. The switch counts only when `also` says that it was
 * looked at: what saves itself as one types must never turn it.
 */
export const noteSchema = z.object({
  prompt: oneOf(promptCodes),
  text: text({ max: noteLimit }),
  basedOn: revision,
  shown: ticked,
  also: z.optional(oneOf(["save", "switch", "save-and-switch"])),
});

/** To show or to hide a note that is already written, as one does in the meeting. */
export const showNoteSchema = z.object({ prompt: oneOf(showablePrompts), shown: ticked });
