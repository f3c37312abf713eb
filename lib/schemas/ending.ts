import { z } from "zod/mini";
import { reasonLimit } from "@/lib/domain/ending";
import { text, ticked } from "./text";

export const endingWishSchema = z.object({
  reason: text({ max: reasonLimit }),
  showsReason: ticked,
  showsAsker: ticked,
});

/** Taking back posts nothing: the request is its writer's own, and there is one. */
export const takeBackSchema = z.object({});

export const completeEndingSchema = z.object({ ending: z.uuid() });
