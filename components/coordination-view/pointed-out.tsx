import { Card } from "@/components/ui/card";
import { type Delays, stallOf } from "@/lib/domain/attention";
import type { Progress } from "@/lib/domain/journey";
import type { Pair } from "@/lib/domain/people";
import { sayWhenSeen } from "@/lib/i18n/attention-wording";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What of their journey is pointed out to the coordination, and from which date on. */
export async function PointedOut({
  pair,
  progress,
  delays,
  reader,
  now,
}: {
  pair: Pair;
  progress: Progress;
  delays: Delays;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("attention");

  return (
    <Card id="pointed-out" title={t("view.title")}>
      <p>{t("view.rule", { count: delays.attentionDays })}</p>
      <p>{sayWhenSeen(stallOf(pair, progress), delays, reader, now) ?? t("view.nothing")}</p>
    </Card>
  );
}
