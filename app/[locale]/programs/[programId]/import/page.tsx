import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { ColumnList } from "@/components/import/column-list";
import { FileForm } from "@/components/import/file-form";
import { RecentFiles } from "@/components/import/recent-files";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listImports } from "@/lib/data/imports";
import { listPrograms } from "@/lib/data/programs";
import { wordFileForm } from "@/lib/i18n/import-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { locales } from "@/lib/i18n/settings";
import { checkFile } from "./actions";

type Props = PageProps<"/[locale]/programs/[programId]/import">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("import");
  return { title: t("title") };
}

export default async function ImportPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [[program], files, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listImports(grant),
    requireReader(),
    getLocale(),
    getT("import"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}/import`;

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="import"
      />
      <Card id="check" title={t("file.title")}>
        <FileForm
          action={checkFile.bind(null, programId)}
          formKey={randomUUID()}
          words={wordFileForm(locale)}
        />
      </Card>
      {files.length > 0 && <RecentFiles files={files} here={here} reader={{ locale, timeZone }} />}
      <Card id="prepare" title={t("prepare.title")}>
        <p>{t("prepare.told")}</p>
        <ColumnList />
        <p>{t("prepare.language")}</p>
        <p>{t("prepare.format")}</p>
        <ButtonRow>
          {locales.map((language) => (
            <ButtonLink
              key={language}
              href={`${here}/template/${language}`}
              look="secondary"
              download
            >
              {t(`prepare.template.${language}`)}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Card>
      <div className="grid gap-1">
        <p>{t("export.also")}</p>
        <MoreLink href={`/${locale}/programs/${programId}/export`}>{t("export.link")}</MoreLink>
      </div>
    </>
  );
}
