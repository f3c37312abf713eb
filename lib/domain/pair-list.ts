import type { Stage } from "./journey";
import type { From } from "./part-of-list";

/** Newest matches first, or whoever has stood longest where they stand. */
export const pairOrders = ["newest", "longest"] as const;

export type PairOrder = (typeof pairOrders)[number];

/** Which pairs of a program are listed. Those that are searched for by name come in the order of their names. */
export type PairChoice = {
  stage: Stage | null;
  /** Beginnings of the words of a name, accents aside; empty for everybody. */
  name: string;
  order: PairOrder;
  from: From;
};
