import { type Column, Table } from "@/components/ui/table";
import { neededColumns, templateColumns } from "@/lib/domain/import-columns";
import { getT } from "@/lib/i18n/server";

type TemplateColumn = (typeof templateColumns)[number];

/** What a file may say of the two, with an example. */
export async function ColumnList() {
  const t = await getT("import");
  const isNeeded = (column: TemplateColumn) => neededColumns.some((needed) => needed === column);
  const columns: ReadonlyArray<Column<TemplateColumn>> = [
    { name: t("prepare.column"), isRowHeader: true, cell: (column) => t(`columns.${column}`) },
    {
      name: t("prepare.needed"),
      cell: (column) => t(`prepare.${isNeeded(column) ? "always" : "optional"}`),
    },
    { name: t("prepare.example"), cell: (column) => t(`prepare.examples.${column}`) },
  ];

  return (
    <Table
      caption={t("prepare.caption")}
      isCaptionSeen={false}
      isTerse
      columns={columns}
      rows={templateColumns}
      rowKey={(column) => column}
    />
  );
}
