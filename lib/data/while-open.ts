import "server-only";
import type { Grant, PairAction } from "@/lib/domain/policy";
import { refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { isRefusedByPolicy } from "./errors";

/** A unit of work on a pair that may end between the grant and the row: refused then, and nothing half-done. */
export async function whileOpen<Value>(
  { actor }: Grant<PairAction>,
  work: (db: Transaction) => Promise<Value>,
) {
  try {
    return await inTheNameOf({ person: actor.id }, work);
  } catch (error) {
    if (isRefusedByPolicy(error)) return refuse("pair-ended");
    throw error;
  }
}
