import { noteLimit } from "@/lib/domain/pair-note";
import { textOf } from "./rule";

export const noteRules = { text: textOf({ max: noteLimit, required: "required" }) };
