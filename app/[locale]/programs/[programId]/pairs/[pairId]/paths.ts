import type { Pair } from "@/lib/domain/people";

/** The page of a pair on its coordination's desk, without its language. */
export function recordPath({ id, programId }: Pick<Pair, "id" | "programId">) {
  return `/programs/${programId}/pairs/${id}`;
}
