import { Preparing } from "@/components/brand/preparing";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Menu, MenuLink } from "@/components/ui/menu";
import { MoreLink } from "@/components/ui/more-link";
import { Table } from "@/components/ui/table";
import type { T } from "@/lib/i18n/settings";

/** Cards with and without a corner, a table, and a list that is empty. */
export function ListParts({ t }: { t: T<"parts"> }) {
  const here = "#lists-title";

  return (
    <Card
      id="lists"
      title={t("lists.title")}
      isWide
      corner={
        <Menu id="menu" label={t("lists.menu")}>
          <MenuLink href={here}>{t("buttons.secondary")}</MenuLink>
          <MenuLink href={here} isApart>
            {t("buttons.danger")}
          </MenuLink>
        </Menu>
      }
    >
      <Table
        caption={t("lists.caption")}
        columns={[
          { name: t("lists.name"), cell: (name) => name, isRowHeader: true },
          { name: t("lists.stage"), cell: () => t("ways.second") },
        ]}
        rows={[t("lists.someone")]}
        rowKey={(name) => name}
      />
      <EmptyState title={t("said.nothing")} illustration={<Preparing />}>
        <MoreLink href={here}>{t("buttons.link")}</MoreLink>
      </EmptyState>
      <Card id="inner" title={t("lists.card")} level={3}>
        <p>{t("fields.hint")}</p>
      </Card>
    </Card>
  );
}
