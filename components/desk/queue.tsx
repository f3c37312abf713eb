import { Card } from "@/components/ui/card";
import type { PairId } from "@/lib/domain/people";
import type { Waiting } from "@/lib/domain/queue";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { PairRow } from "./pair-row";
import { WaitingItem } from "./waiting-item";

/** What waits for the coordination, the oldest first, before all that goes well by itself. */
export async function Queue({
  waiting,
  pairs,
  ...shown
}: {
  waiting: ReadonlyArray<Waiting>;
  pairs: ReadonlyArray<PairRow>;
  /** The address of the program's page, with its locale. */
  here: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const byId = new Map<PairId, PairRow>(pairs.map((row) => [row.pair.id, row]));
  const items = waiting.flatMap((item) => {
    const row = byId.get(item.asked.pairId);
    return row ? { item, row } : [];
  });

  return (
    <Card id="queue" title={t("queue.title")}>
      {items.length === 0 && <p>{t("queue.none")}</p>}
      <ul className="grid divide-y divide-line empty:hidden">
        {items.map(({ item, row }) => (
          <WaitingItem key={item.asked.id} item={item} row={row} {...shown} />
        ))}
      </ul>
    </Card>
  );
}
