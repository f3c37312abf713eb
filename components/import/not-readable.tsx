import { OneButtonForm } from "@/components/form/one-button-form";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { SheetFault } from "@/lib/domain/import-sheet";
import type { Reader } from "@/lib/i18n/dates";
import { wordSheetFault } from "@/lib/i18n/import-wording";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import { FileFacts } from "./file-facts";

/** A file of which no row can be read: why, and what to do. */
export async function NotReadable({
  file,
  fault,
  giveUp,
  home,
  reader,
}: {
  file: { id: string; fileName: string; sentAt: Date };
  fault: SheetFault;
  giveUp: FormAction;
  /** The address of the program's desk, with its locale. */
  home: string;
  reader: Reader;
}) {
  const t = await getT("import");
  const { title, text } = wordSheetFault(fault, reader.locale);

  return (
    <Card id="not-readable" title={t("sheetFault")}>
      <Notice tone="error" title={title}>
        <p>{text}</p>
      </Notice>
      <FileFacts file={file} reader={reader} />
      <ButtonRow>
        <ButtonLink href={`${home}/import`}>{t("review.another")}</ButtonLink>
        <OneButtonForm action={giveUp} look="quiet" fields={{ import: file.id }}>
          {t("review.giveUp")}
        </OneButtonForm>
      </ButtonRow>
    </Card>
  );
}
