import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { MoreLink } from "@/components/ui/more-link";
import { Table } from "@/components/ui/table";
import type { FigureTable } from "@/lib/i18n/figures-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { formatNumber } from "@/lib/i18n/typography";
import { NumberTable } from "./number-table";

/** One figure of a program: what it says, drawn, as a table, and as a file; or why there is nothing to show yet. */
export async function FigureCard({
  id,
  title,
  told,
  table,
  file,
  isEmpty = false,
  children,
}: {
  id: string;
  title: string;
  told: ReactNode;
  table: FigureTable;
  /** Where the table is as a file. */
  file: string;
  /** None of its numbers may be shown: a table of them would say the same in every row. */
  isEmpty?: boolean;
  /** The chart. */
  children: ReactNode;
}) {
  const t = await getT("overview");

  return (
    <Card id={id} title={title} isWide>
      <p>{told}</p>
      {!isEmpty && (
        <>
          {children}
          {/* The chart says the same to those who see it: twice would be a page twice as long. */}
          <Disclosure summary={t("table")}>
            <FigureTableOf {...{ title, table }} />
          </Disclosure>
          <div className="print:hidden">
            <MoreLink href={file}>{t("file", { figure: title })}</MoreLink>
          </div>
        </>
      )}
    </Card>
  );
}

async function FigureTableOf({
  title,
  table: { columns, rows },
}: {
  title: string;
  table: FigureTable;
}) {
  const locale = await getLocale();
  const text = (cell: string | number | undefined) =>
    typeof cell === "number" ? formatNumber(cell, locale) : cell;

  return columns.length === 2 ? (
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
  );
}
