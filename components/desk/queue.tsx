import { RequestItem } from "@/components/requests/request-item";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import type { PersonId } from "@/lib/domain/people";
import type { QueuedRequest } from "@/lib/domain/queue";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What was asked of the coordination, the oldest first, before all that nobody asked; nothing while nothing waits. */
export async function Queue({
  requests,
  hasMore,
  here,
  ...shown
}: {
  requests: ReadonlyArray<QueuedRequest>;
  /** More wait than are shown here. */
  hasMore: boolean;
  /** The address of the program's pages, with its locale. */
  here: string;
  actor: PersonId;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  if (requests.length === 0) return null;

  return (
    <Card id="queue" title={t("queue.title")} isWide>
      <ul className="grid divide-y divide-line">
        {requests.map((request) => (
          <RequestItem
            key={`${request.kind} ${request.id}`}
            request={request}
            level={3}
            here={here}
            {...shown}
          />
        ))}
      </ul>
      {hasMore && <MoreLink href={`${here}/requests`}>{t("queue.all")}</MoreLink>}
    </Card>
  );
}
