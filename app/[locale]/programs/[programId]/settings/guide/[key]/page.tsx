import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { RewordingForm } from "@/components/wording/rewording-form";
import { wordRewordingForm } from "@/components/wording/rewording-form-words";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { findWordedText } from "@/lib/data/rewordings";
import { isTextKey, partOf } from "@/lib/domain/program-words";
import { getLocale, getT } from "@/lib/i18n/server";
import { namePart, nameText, tellReaders } from "@/lib/i18n/text-names";
import { rewordText } from "../actions";
import { guidePath, previewPath } from "../paths";

type Props = PageProps<"/[locale]/programs/[programId]/settings/guide/[key]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ key }, locale] = await Promise.all([params, getLocale()]);
  if (!isTextKey(key)) return {};

  return { title: `${nameText(key, locale)} – ${namePart(partOf(key), locale)}` };
}

export default async function TextPage({ params, searchParams }: Props) {
  const [{ programId: id, key }, { saved }] = await Promise.all([params, searchParams]);
  const grant = await requireProgram(id);
  if (!isTextKey(key)) notFound();

  const { programId } = grant;
  const [[program], text, locale, t] = await Promise.all([
    listPrograms([programId]),
    findWordedText(grant, key),
    getLocale(),
    getT("wordings"),
  ]);
  if (!program) notFound();

  return (
    <>
      <DeskHeading
        title={`${namePart(partOf(key), locale)} – ${nameText(key, locale)}`}
        lead={tellReaders(key, locale)}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      {saved && (
        <Notice tone="success" role="status" title={t("saved")}>
          <p>{t("begun")}</p>
        </Notice>
      )}
      {text.waitsFor && (
        <Notice tone="warning" title={t(`waits.${text.waitsFor}`)}>
          <p>{t(`asks.${text.waitsFor}`)}</p>
        </Notice>
      )}
      <RewordingForm
        key={text.revision}
        textKey={key}
        revision={text.revision}
        action={rewordText.bind(null, programId)}
        previewHref={`/${locale}${previewPath(programId, partOf(key))}`}
        words={wordRewordingForm(locale, key, text)}
      />
      <MoreLink href={`/${locale}${guidePath(programId)}#${partOf(key)}-title`}>
        {t("toAll")}
      </MoreLink>
    </>
  );
}
