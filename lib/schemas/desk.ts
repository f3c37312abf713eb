import { z } from "zod/mini";
import { stallReasons } from "@/lib/domain/attention";
import { stages } from "@/lib/domain/journey";
import { pairOrders } from "@/lib/domain/pair-list";
import type { From, Place } from "@/lib/domain/part-of-list";
import { oneOf } from "./codes";
import { asUuid } from "./uuid";

/** Whatever an address says that none of ours would say counts as not said. */
const address = z.object({
  name: z.catch(z.string().check(z.trim(), z.maxLength(80)), ""),
  stage: z.catch(z.nullable(oneOf(stages)), null),
  order: z.catch(oneOf(pairOrders), "newest"),
  reason: z.catch(z.nullable(oneOf(stallReasons)), null),
  after: z.catch(z.string().check(z.maxLength(300)), ""),
  before: z.catch(z.string().check(z.maxLength(300)), ""),
});

/** What the address of a list of the desk asks for. */
export function readListAddress(searchParams: unknown) {
  const { after, before, ...asked } = address.parse(searchParams);

  return { ...asked, from: fromOf(readPlace(after), readPlace(before)) };
}

function fromOf(after: Place | null, before: Place | null): From {
  if (after) return { after };
  return before ? { before } : null;
}

/** What `writePlace` wrote. */
function readPlace(text: string): Place | null {
  const end = text.lastIndexOf("~");
  const [key, id] = [text.slice(0, end), asUuid(text.slice(end + 1))];

  return end > 0 && id ? { key, id } : null;
}
