import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { Table } from "@/components/ui/table";
import type { FigureTable } from "@/lib/i18n/figures-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { formatNumber } from "@/lib/i18n/typography";
import { NumberTable } from "./number-table";

/** One figure of a program: what it says, drawn, as a table, and as a file. */
export async function FigureCard({
  id,
  title,
  told,
  table: { columns, rows },
  file,
  children,
}: {
  id: string;
  title: string;
  told: ReactNode;
  table: FigureTable;
  /** Where the table is as a file. */
  file: string;
  /** The chart. */
  children: ReactNode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("overview")]);
  const text = (cell: string | number | undefined) =>
    typeof cell === "number" ? formatNumber(cell, locale) : cell;

  return (
    <Card id={id} title={title}>
      <p>{told}</p>
      {children}
      {columns.length === 2 ? (
        <NumberTable
          caption={title}
          columns={columns}
          rows={rows.map(([name, number]) => [String(name), text(number)])}
        />
      ) : (
        <Table<FigureTable["rows"][number]>
          caption={title}
          isCaptionSeen={false}
          isTerse
          columns={columns.map((name, index) => ({
            name,
            isRowHeader: index === 0,
            cell: (row) => text(row[index]),
          }))}
          rows={rows}
          rowKey={([name]) => String(name)}
        />
      )}
      <div className="print:hidden">
        <MoreLink href={file}>{t("file", { figure: title })}</MoreLink>
      </div>
    </Card>
  );
}
