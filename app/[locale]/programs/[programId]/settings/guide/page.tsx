import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { Card } from "@/components/ui/card";
import { TextList } from "@/components/wording/text-list";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { listWordedTexts } from "@/lib/data/rewordings";
import { type TextKey, textKeys, textParts } from "@/lib/domain/program-words";
import { getLocale, getT } from "@/lib/i18n/server";
import { namePart } from "@/lib/i18n/text-names";
import { previewPath, textPath } from "./paths";

type Props = PageProps<"/[locale]/programs/[programId]/settings/guide">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("wordings");
  return { title: t("title") };
}

export default async function GuidePage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [[program], texts, locale, t] = await Promise.all([
    listPrograms([programId]),
    listWordedTexts(grant),
    getLocale(),
    getT("wordings"),
  ]);
  if (!program) notFound();
  const waiting = textKeys.filter((key) => texts.get(key)?.waitsFor);
  const shown = {
    texts,
    locale,
    hrefTo: (key: TextKey) => `/${locale}${textPath(programId, key)}`,
  };

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      <div className="grid gap-3">
        <p>{t("begun")}</p>
        <p>{t("fixed")}</p>
      </div>
      {waiting.length > 0 && (
        <Card id="waiting" title={t("waiting.title")}>
          <p>{t("waiting.told")}</p>
          <TextList keys={waiting} {...shown} />
        </Card>
      )}
      <nav aria-label={t("goTo")}>
        <ul className="flex flex-wrap gap-x-5">
          {textParts.map(({ part }) => (
            <li key={part}>
              <a href={`#${part}-title`} className="inline-flex min-h-11 items-center">
                {namePart(part, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {textParts.map(({ part, keys }) => (
        <Card
          key={part}
          id={part}
          title={namePart(part, locale)}
          corner={
            <a
              href={`/${locale}${previewPath(programId, part)}`}
              aria-label={t("preview.title", { part: namePart(part, locale) })}
              className="inline-flex min-h-11 items-center px-2"
            >
              {t("toPreview")}
            </a>
          }
        >
          <TextList keys={keys} {...shown} />
        </Card>
      ))}
    </>
  );
}
