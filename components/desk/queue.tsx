import { Card } from "@/components/ui/card";
import type { QueuedRequest } from "@/lib/domain/queue";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { WaitingItem } from "./waiting-item";

/** What waits for the coordination, the oldest first, before all that goes well by itself. */
export async function Queue({
  requests,
  ...shown
}: {
  requests: ReadonlyArray<QueuedRequest>;
  /** The address of the program's pages, with its locale. */
  here: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");

  return (
    <Card id="queue" title={t("queue.title")}>
      {requests.length === 0 && <p>{t("queue.none")}</p>}
      <ul className="grid divide-y divide-line empty:hidden">
        {requests.map((request) => (
          <WaitingItem key={request.id} request={request} {...shown} />
        ))}
      </ul>
    </Card>
  );
}
