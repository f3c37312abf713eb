import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Member } from "@/lib/domain/member";
import type { PersonId } from "@/lib/domain/people";
import { getT } from "@/lib/i18n/server";

/** A part of the members, by name, each with where they stand; then the way to the next part. */
export async function MemberTable({
  part,
  here,
  search,
  isStart,
}: {
  part: { rows: ReadonlyArray<Member>; next: PersonId | null };
  /** The address of the program's desk, with its locale. */
  here: string;
  search: string;
  isStart: boolean;
}) {
  const t = await getT("members");
  if (part.rows.length === 0) {
    return (
      <EmptyState title={search ? t("search.none") : t("list.none")}>
        {search && <p>{t("search.noneTold")}</p>}
      </EmptyState>
    );
  }

  const columns: ReadonlyArray<Column<Member>> = [
    {
      name: t("list.person"),
      isRowHeader: true,
      cell: ({ id, name }) => (
        <a href={`${here}/people/${id}`} className="inline-flex min-h-11 items-center">
          {name}
        </a>
      ),
    },
    { name: t("list.where"), cell: (member) => <Where member={member} /> },
  ];
  const to = (after: PersonId) => `${here}/people?${new URLSearchParams({ search, after })}`;

  return (
    <div className="wide grid gap-6">
      <Table
        caption={search ? t("search.results", { search }) : t("list.title")}
        columns={columns}
        rows={part.rows}
        rowKey={({ id }) => id}
      />
      {part.next && <MoreLink href={to(part.next)}>{t("list.next")}</MoreLink>}
      {!isStart && (
        <MoreLink href={`${here}/people?${new URLSearchParams({ search })}`}>
          {t("list.start")}
        </MoreLink>
      )}
    </div>
  );
}

/** With whom somebody is matched now, if they wait, and if they have not come yet. */
async function Where({ member }: { member: Member }) {
  const t = await getT("members");
  const standing = member.pairs.filter(({ endedAt }) => endedAt === null);

  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {standing.map(({ pairId, half, partner }) => (
        <span key={pairId}>{t(`withPartner.${half}`, { name: partner })}</span>
      ))}
      {standing.length === 0 && !member.waits && <span>{t("list.noPair")}</span>}
      {member.waits && <Tag tone="sun">{t("list.waits")}</Tag>}
      {!member.arrivedAt && <Tag>{t("list.awaited")}</Tag>}
    </span>
  );
}
