import { z } from "zod/mini";
import { ticked } from "./codes";
import { fieldsOf } from "./text";
import { endingRules } from "./typed/ending";

export const endingWishSchema = z.extend(fieldsOf(endingRules), {
  showsReason: ticked,
  showsAsker: ticked,
});

/** Which ending of a pair is meant. */
export const endingSchema = z.object({ ending: z.uuid() });
