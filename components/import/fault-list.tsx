import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { type Column, Table } from "@/components/ui/table";
import type { WordedFault } from "@/lib/i18n/import-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { formatNumber } from "@/lib/i18n/typography";
import { RowName } from "./row-name";

const mostShown = 100;

/** All that is to be corrected before anything is imported, with the list to take along. */
export async function FaultList({
  faults,
  listHref,
  againHref,
}: {
  faults: ReadonlyArray<WordedFault>;
  listHref: string;
  /** Where the corrected file is chosen. */
  againHref: string;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("import")]);
  const shown = faults.slice(0, mostShown).map((fault, index) => ({ ...fault, index }));
  const columns: ReadonlyArray<Column<(typeof shown)[number]>> = [
    {
      name: t("faults.row"),
      isRowHeader: true,
      cell: ({ row }) => <RowName row={row} word={t("faults.row")} />,
    },
    { name: t("faults.column"), cell: ({ column }) => column },
    {
      name: t("faults.written"),
      cell: ({ written }) => <bdi className="[overflow-wrap:anywhere]">{written}</bdi>,
    },
    { name: t("faults.advice"), cell: ({ advice }) => advice },
  ];

  return (
    <Card id="faults" title={t("faults.title", { count: faults.length })}>
      <p>{t("faults.told")}</p>
      <ButtonRow>
        <ButtonLink href={againHref}>{t("review.another")}</ButtonLink>
        <ButtonLink href={listHref} look="secondary" download>
          {t("faults.download")}
        </ButtonLink>
      </ButtonRow>
      <Table
        caption={t("faults.caption")}
        isCaptionSeen={false}
        columns={columns}
        rows={shown}
        rowKey={({ index }) => String(index)}
      />
      {faults.length > mostShown && (
        <p>{t("faults.shown", { shown: mostShown, total: formatNumber(faults.length, locale) })}</p>
      )}
    </Card>
  );
}
