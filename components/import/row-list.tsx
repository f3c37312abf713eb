import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ImportHalf } from "@/lib/domain/import-columns";
import type { PlannedRow } from "@/lib/domain/import-plan";
import { getT } from "@/lib/i18n/server";
import { RowName } from "./row-name";

const rowsOnAPage = 100;

/** What each row will do. */
export async function RowList({
  rows,
  page,
  here,
}: {
  rows: ReadonlyArray<PlannedRow>;
  /** 1 is the first. */
  page: number;
  here: string;
}) {
  const t = await getT("import");
  const from = (page - 1) * rowsOnAPage;
  const shown = rows.slice(from, from + rowsOnAPage);
  const half = (row: PlannedRow, who: ImportHalf) => {
    const { name, email, locale } = row[who];
    const kept = row.kept[who];

    return (
      <div className="grid min-w-0 gap-0.5">
        <span className="font-semibold">{name}</span>
        <span className="text-ink-soft text-sm [overflow-wrap:anywhere]">{email}</span>
        {row.effect === "matches" && (
          <span className="text-ink-soft text-sm">
            {row.known[who] ? t("rows.known") : newcomer(locale)}
          </span>
        )}
        {kept && <span className="text-sm">{t("rows.kept", { name: kept })}</span>}
      </div>
    );
  };
  const newcomer = (locale: PlannedRow["mentor"]["locale"]) =>
    [t("rows.new"), t(`rows.language.${locale ?? "none"}`)].join(" · ");
  const columns: ReadonlyArray<Column<PlannedRow>> = [
    {
      name: t("rows.row"),
      isRowHeader: true,
      cell: ({ row }) => <RowName row={row} word={t("rows.row")} />,
    },
    { name: t("rows.mentor"), cell: (row) => half(row, "mentor") },
    { name: t("rows.mentee"), cell: (row) => half(row, "mentee") },
    {
      name: t("rows.effect"),
      cell: ({ effect }) =>
        effect === "matches" ? (
          <Tag tone="pine">{t("rows.effects.matches")}</Tag>
        ) : (
          t(`rows.effects.${effect}`)
        ),
    },
  ];

  return (
    <Card id="rows" title={t("rows.title")}>
      {rows.length > rowsOnAPage && (
        <p>
          {t("rows.page", {
            from: from + 1,
            to: from + shown.length,
            total: rows.length,
          })}
        </p>
      )}
      <Table
        caption={t("rows.title")}
        isCaptionSeen={false}
        columns={columns}
        rows={shown}
        rowKey={({ row }) => String(row)}
      />
      <nav aria-label={t("rows.title")} className="flex flex-wrap gap-x-6 empty:hidden">
        {page > 1 && (
          <MoreLink href={`${here}?page=${page - 1}#rows-title`}>{t("rows.previous")}</MoreLink>
        )}
        {from + rowsOnAPage < rows.length && (
          <MoreLink href={`${here}?page=${page + 1}#rows-title`}>{t("rows.next")}</MoreLink>
        )}
      </nav>
    </Card>
  );
}

/** The page that an address asks for, or the nearest that there is. */
export function pageIn(rows: ReadonlyArray<PlannedRow>, asked: unknown) {
  const last = Math.max(1, Math.ceil(rows.length / rowsOnAPage));
  const page = Number(asked);

  return Number.isInteger(page) ? Math.min(Math.max(page, 1), last) : 1;
}
