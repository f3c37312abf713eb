import { z } from "zod/mini";

const uuid = z.uuid();

/** An id from an address, or null when it cannot be one: nothing is asked of the database then. */
export function asUuid(value: unknown): string | null {
  const parsed = uuid.safeParse(value);
  return parsed.success ? parsed.data : null;
}
