import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/programs/[programId]/export">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("import");
  return { title: t("export.title") };
}

export default async function ExportPage({ params }: Props) {
  const { programId } = await requireProgram((await params).programId);
  const [[program], locale, t] = await Promise.all([
    listPrograms([programId]),
    getLocale(),
    getT("import"),
  ]);
  if (!program) notFound();
  const home = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("export.title")}
        lead={t("export.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="import"
      />
      <Card id="file" title={t("export.what")}>
        <p>{t("export.holds")}</p>
        <p>{t("export.format")}</p>
        <PrivacyHint>{t("export.readers")}</PrivacyHint>
        <ButtonRow>
          <ButtonLink href={`${home}/export/file`} download>
            {t("export.download")}
          </ButtonLink>
        </ButtonRow>
        <MoreLink href={`${home}/import`}>{t("export.toImport")}</MoreLink>
      </Card>
    </>
  );
}
