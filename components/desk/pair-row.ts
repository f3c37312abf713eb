import type { Progress } from "@/lib/domain/journey";
import type { Pair } from "@/lib/domain/people";

type Contact = { name: string; email: string };

/** A pair as the coordination sees it: names, addresses, state and dates. */
export type PairRow = { pair: Pair; mentor: Contact; mentee: Contact; progress: Progress };
