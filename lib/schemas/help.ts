import { z } from "zod/mini";
import { helpLimit } from "@/lib/domain/help";
import { text } from "./text";

export const helpMessageSchema = z.object({
  message: text({ max: helpLimit, required: true }),
});

/** With the key that the form was given, so that sending it twice asks once. */
export const askForHelpSchema = z.extend(helpMessageSchema, { key: z.uuid() });

export const answerHelpSchema = z.object({ request: z.uuid() });
