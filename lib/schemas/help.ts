import { z } from "zod/mini";
import { fieldsOf } from "./text";
import { helpRules } from "./typed/help";

/** With the key that the form was given, so that sending it twice asks once. */
export const askForHelpSchema = z.extend(fieldsOf(helpRules), { key: z.uuid() });

export const answerHelpSchema = z.object({ request: z.uuid() });
