import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { FileFacts } from "./file-facts";

/** What came of a file. */
export async function Done({
  file,
  made,
  home,
  reader,
}: {
  file: { fileName: string; sentAt: Date };
  made: { pairs: number; people: number };
  /** The address of the program's desk, with its locale. */
  home: string;
  reader: Reader;
}) {
  const t = await getT("import");
  const counts = [
    t("done.pairs", { count: made.pairs }),
    ...(made.people > 0 ? [t("done.people", { count: made.people })] : []),
  ];

  return (
    <Card id="done" title={t("done.what")}>
      <Notice tone="success" title={made.pairs > 0 ? counts.join(" · ") : t("done.nothing")}>
        {made.pairs > 0 && <p>{t("done.letters")}</p>}
      </Notice>
      <FileFacts file={file} reader={reader} />
      <ButtonRow>
        <ButtonLink href={home}>{t("done.toDesk")}</ButtonLink>
        <ButtonLink href={`${home}/import`} look="secondary">
          {t("done.another")}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
