import { asMoment } from "@/lib/schemas/moment";
import { asUuid } from "@/lib/schemas/uuid";

/** After which request a part of the list begins, from an address, where anything may stand. */
export function readAfter({ since, after }: Record<string, unknown>) {
  const [id, askedAt] = [asUuid(after), asMoment(since)];

  return id && askedAt ? { id, askedAt } : null;
}
