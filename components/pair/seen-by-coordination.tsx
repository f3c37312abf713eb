import { type Delays, stallOf } from "@/lib/domain/attention";
import type { Journey } from "@/lib/domain/standing";
import { sayWhenSeen } from "@/lib/i18n/attention-wording";
import type { Reader } from "@/lib/i18n/dates";

/** From which date the coordination sees what the two lack; nothing while they lack nothing. */
export function SeenByCoordination({
  journey: { pair, progress },
  delays,
  reader,
  now,
}: {
  journey: Journey;
  delays: Delays;
  reader: Reader;
  now: Date;
}) {
  const told = sayWhenSeen(stallOf(pair, progress), delays, reader, now);

  return told && <p className="text-ink-soft text-sm">{told}</p>;
}
