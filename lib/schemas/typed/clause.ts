import { clauseTextLimit } from "@/lib/domain/clauses";
import { textOf } from "./rule";

export const clauseRules = { text: textOf({ max: clauseTextLimit }) };
