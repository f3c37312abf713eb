import { Table } from "@/components/ui/table";
import { type DataPart, dataParts } from "@/lib/domain/data-map";
import { getT } from "@/lib/i18n/server";

type Until = "account" | "pair" | "signIn" | "program";

/** What each part of the map is kept until; the rows themselves are in the map. */
const until: Record<DataPart, Until> = {
  account: "account",
  signIn: "signIn",
  letters: "account",
  program: "account",
  pair: "pair",
  dates: "pair",
  meeting: "pair",
  preparation: "pair",
  agreement: "pair",
  reflections: "pair",
  fitCheck: "pair",
  help: "pair",
  ending: "pair",
  coordination: "program",
  numbers: "program",
};

/** What Tandem keeps, kind by kind: what it is, what for and for how long. */
export async function WhatIsKept() {
  const t = await getT("public");

  return (
    <Table
      caption={t("privacy.map.caption")}
      isCaptionSeen={false}
      isTerse
      columns={[
        {
          name: t("privacy.map.what"),
          isRowHeader: true,
          cell: (part) => t(`privacy.parts.${part}.what`),
        },
        { name: t("privacy.map.why"), cell: (part) => t(`privacy.parts.${part}.why`) },
        { name: t("privacy.map.until"), cell: (part) => t(`privacy.until.${until[part]}`) },
      ]}
      rows={dataParts}
      rowKey={(part) => part}
    />
  );
}
