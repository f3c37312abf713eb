import { helpLimit } from "@/lib/domain/help";
import { textOf } from "./rule";

export const helpRules = { message: textOf({ max: helpLimit, required: "required" }) };
