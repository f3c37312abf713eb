import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PersonId } from "@/lib/domain/people";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

type Colleague = { id: PersonId; name: string; email: string; since: Date; arrivedAt: Date | null };

/** Who coordinates a program, each with the way to remove them. */
export async function ColleagueTable({
  colleagues,
  own,
  here,
  reader,
}: {
  colleagues: ReadonlyArray<Colleague>;
  own: PersonId;
  here: string;
  reader: Reader;
}) {
  const t = await getT("coordinators");
  const columns: ReadonlyArray<Column<Colleague>> = [
    {
      name: t("name"),
      isRowHeader: true,
      cell: ({ id, name, arrivedAt }) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {name}
          {id === own && <Tag tone="pine">{t("you")}</Tag>}
          {!arrivedAt && <Tag>{t("awaited")}</Tag>}
        </span>
      ),
    },
    {
      name: t("address"),
      cell: ({ id, name, email }) => (
        <>
          <span className="wrap-anywhere">{email}</span>
          <a href={`${here}/${id}`} className="flex min-h-11 items-center">
            {t("removeLink", { name })}
          </a>
        </>
      ),
    },
    { name: t("since"), cell: ({ since }) => formatShortDate(since, reader) },
  ];

  return (
    <div className="wide">
      <Table
        caption={t("list")}
        columns={columns}
        rows={colleagues}
        rowKey={({ id }) => id}
        isTerse
      />
    </div>
  );
}
