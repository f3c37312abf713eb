import { inTheNameOf, type Transaction } from "@/lib/data/db";
import type { Pair, PersonId } from "@/lib/domain/people";
import { dayFrom, keyOf } from "./keys";
import type { DemoPair, Half } from "./pairs";

/** What it takes to write about one pair of the demonstration. */
export type Writer = {
  demo: DemoPair;
  pair: Pair;
  /** Writes in the name of one of the two, through the same locks as they would. */
  as: (half: Half, work: (db: Transaction, person: PersonId) => Promise<unknown>) => Promise<void>;
  at: (days: number) => Date;
  /** A fixed key for something of this pair. */
  keyFor: (name: string) => string;
};

export function writerFor(pair: Pair, demo: DemoPair, now: Date): Writer {
  return {
    demo,
    pair,
    as: async (half, work) => {
      const person = half === "mentor" ? pair.mentorId : pair.menteeId;
      await inTheNameOf({ person }, (db) => work(db, person));
    },
    at: (days) => dayFrom(now, days),
    keyFor: (name) => keyOf(`${pair.id} ${name}`),
  };
}
