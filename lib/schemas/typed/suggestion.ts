import { suggestionLimit } from "@/lib/domain/suggestion";
import { textOf } from "./rule";

export const suggestionRules = { suggestion: textOf({ max: suggestionLimit, required: true }) };
