import { reasonLimit } from "@/lib/domain/ending";
import { textOf } from "./rule";

export const endingRules = { reason: textOf({ max: reasonLimit }) };
