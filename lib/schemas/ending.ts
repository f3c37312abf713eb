import { z } from "zod/mini";
import { reasonLimit } from "@/lib/domain/ending";
import { text, ticked } from "./text";

/** What the form checks on the spot; the two choices cannot be wrong. */
export const endingReasonSchema = z.object({ reason: text({ max: reasonLimit }) });

export const endingWishSchema = z.extend(endingReasonSchema, {
  showsReason: ticked,
  showsAsker: ticked,
});

/** Taking back posts nothing: the request is its writer's own, and there is one. */
export const takeBackSchema = z.object({});

export const completeEndingSchema = z.object({ ending: z.uuid() });
