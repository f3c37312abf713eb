import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import type { PersonId } from "@/lib/domain/people";
import type { QueuedRequest } from "@/lib/domain/queue";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { RequestItem } from "./request-item";

/** A part of the requests, then the way to the next. */
export async function RequestList({
  part: { rows, next },
  path,
  isStart,
  none,
  ...shown
}: {
  part: {
    rows: ReadonlyArray<QueuedRequest>;
    next: Pick<QueuedRequest, "id" | "askedAt"> | null;
  };
  /** The address of this list, with its locale. */
  path: string;
  isStart: boolean;
  none: string;
  here: string;
  actor: PersonId;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("requests");
  if (rows.length === 0) return <EmptyState title={none} />;

  return (
    <div className="grid gap-6">
      <ul className="grid divide-y divide-line">
        {rows.map((request) => (
          <RequestItem key={`${request.kind} ${request.id}`} request={request} {...shown} />
        ))}
      </ul>
      {next && (
        <MoreLink
          href={`${path}?${new URLSearchParams({ since: next.askedAt.toISOString(), after: next.id })}`}
        >
          {t("next")}
        </MoreLink>
      )}
      {!isStart && <MoreLink href={path}>{t("start")}</MoreLink>}
    </div>
  );
}
