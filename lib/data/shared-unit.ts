import "server-only";
import { cache } from "react";
import type { Transaction } from "./db";

type Work<Value> = (db: Transaction) => Promise<Value>;
type Unit = <Value>(work: Work<Value>) => Promise<Value>;

/** What follows so soon belongs to the same unit. */
const lingerMs = 2;

const openUnits = cache(() => new Map<string, Unit>());

/**
 * A page asks for many things, most of them at once. All that it asks in one person's
 * name, in close succession, is one unit of work on one connection: begun, told who asks, and ended once.
 * Null where no page is drawn, as in actions: there a unit stands by itself, and has ended when its work is done.
 */
export function sharedUnit(
  person: string,
  begin: (work: Work<void>) => Promise<void>,
): Unit | null {
  const units = openUnits();
  // Of a page there is one map; anywhere else each call makes one.
  if (units !== openUnits()) return null;

  const unit = units.get(person) ?? openUnit(begin, () => units.delete(person));
  units.set(person, unit);
  return unit;
}

/** A unit of work that is begun at once, and ends when nothing has followed for a moment; it is forgotten before. */
export function openUnit(begin: (work: Work<void>) => Promise<void>, forget: () => void): Unit {
  let running = 0;
  let end: (() => void) | null = null;
  const opened = new Promise<Transaction>((resolve, reject) => {
    begin((db) => {
      resolve(db);
      return new Promise((over) => {
        end = over;
      });
    }).catch((error: unknown) => {
      forget();
      reject(error);
    });
  });
  const endIfIdle = () => {
    if (running > 0 || !end) return;

    forget();
    end();
    end = null;
  };

  return async (work) => {
    running += 1;
    try {
      return await work(await opened);
    } finally {
      running -= 1;
      if (running === 0) setTimeout(endIfIdle, lingerMs);
    }
  };
}
