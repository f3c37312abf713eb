import { DefinitionList } from "@/components/ui/definition-list";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** Which file it is, and what of it was passed over. */
export async function FileFacts({
  file: { fileName, sentAt },
  ignored = [],
  blankRows = 0,
  reader,
}: {
  file: { fileName: string; sentAt: Date };
  ignored?: ReadonlyArray<string>;
  blankRows?: number;
  reader: Reader;
}) {
  const t = await getT("import");

  return (
    <DefinitionList
      items={[
        {
          term: t("review.file"),
          detail: <span className="[overflow-wrap:anywhere]">{fileName}</span>,
        },
        { term: t("review.sent"), detail: formatDateTime(sentAt, reader) },
        ...(ignored.length > 0
          ? [{ term: t("review.passedOver"), detail: <bdi>{ignored.join(", ")}</bdi> }]
          : []),
        ...(blankRows > 0 ? [{ term: t("review.blank"), detail: blankRows }] : []),
      ]}
    />
  );
}
