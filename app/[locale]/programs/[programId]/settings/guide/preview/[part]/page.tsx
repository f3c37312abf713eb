import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { PartPreview } from "@/components/wording/part-preview";
import { PreviewChoice, readRole } from "@/components/wording/preview-choice";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { listWordedTexts } from "@/lib/data/rewordings";
import { isTextPart, wordsOf } from "@/lib/domain/program-words";
import { getLocale, getT } from "@/lib/i18n/server";
import { isLocale } from "@/lib/i18n/settings";
import { namePart } from "@/lib/i18n/text-names";
import { guidePath, previewPath } from "../../paths";
import { readUnsaved } from "./unsaved";

type Props = PageProps<"/[locale]/programs/[programId]/settings/guide/preview/[part]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ part }, locale, t] = await Promise.all([params, getLocale(), getT("wordings")]);

  return isTextPart(part) ? { title: t("preview.title", { part: namePart(part, locale) }) } : {};
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const [{ programId: id, part }, query] = await Promise.all([params, searchParams]);
  const grant = await requireProgram(id);
  if (!isTextPart(part)) notFound();

  const { programId } = grant;
  const [[program], texts, locale, t] = await Promise.all([
    listPrograms([programId]),
    listWordedTexts(grant),
    getLocale(),
    getT("wordings"),
  ]);
  if (!program) notFound();
  const unsaved = readUnsaved(query);
  const role = readRole(query.as ?? unsaved?.role);
  const language = isLocale(query.in) ? query.in : locale;
  const here = `/${locale}${previewPath(programId, part)}`;

  return (
    <>
      <DeskHeading
        title={t("preview.title", { part: namePart(part, locale) })}
        lead={t("preview.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      {unsaved && (
        <Notice>
          <p>{t("preview.unsaved")}</p>
        </Notice>
      )}
      <PreviewChoice
        shown={{ role, in: language }}
        hrefTo={(as, to) => `${here}?${new URLSearchParams({ ...unsaved?.asked, as, in: to })}`}
        locale={locale}
      />
      <div
        lang={language}
        className="grid gap-6 rounded-lg border-2 border-edge border-dashed p-4 sm:p-8"
      >
        <PartPreview
          part={part}
          role={role}
          locale={language}
          words={wordsOf(new Map([...texts, ...(unsaved ? [unsaved.text] : [])]))}
        />
      </div>
      <MoreLink href={`/${locale}${guidePath(programId)}#${part}-title`}>{t("toAll")}</MoreLink>
    </>
  );
}
