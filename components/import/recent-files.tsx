import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** The files of the last day, for whoever left one to come back to. */
export async function RecentFiles({
  files,
  here,
  reader,
}: {
  files: ReadonlyArray<{ id: string; fileName: string; sentAt: Date; importedAt: Date | null }>;
  /** The address of the import, with its locale. */
  here: string;
  reader: Reader;
}) {
  const t = await getT("import");

  return (
    <Card id="recent" title={t("recent.title")}>
      <ul className="grid divide-y divide-line">
        {files.map(({ id, fileName, sentAt, importedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 py-1">
            <a
              href={`${here}/${id}`}
              className="inline-flex min-h-11 min-w-0 items-center font-semibold [overflow-wrap:anywhere]"
            >
              {fileName}
            </a>
            <span className="text-ink-soft text-sm">
              {t("recent.sent", { when: formatDateTime(sentAt, reader) })}
            </span>
            <Tag tone={importedAt ? "pine" : "sun"}>
              {t(importedAt ? "recent.imported" : "recent.waiting")}
            </Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
