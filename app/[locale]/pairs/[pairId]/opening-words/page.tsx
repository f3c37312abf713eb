import type { Metadata } from "next";
import { PrintButton } from "@/components/agreement/print-button";
import { Openings } from "@/components/ending/openings";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/pairs/[pairId]/opening-words">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("ending");
  return { title: t("words.title") };
}

/** What one may say first, on one sheet: in the reader's language, and in the other's where it is another. */
export default async function OpeningWordsPage({ params }: Props) {
  const { pairId } = await params;
  const { partner } = await findTheTwo(await requirePair(pairId, "ending:view"));
  const [locale, t, common] = await Promise.all([getLocale(), getT("ending"), getT("common")]);
  const languages = [...new Set([locale, partner.locale])];

  return (
    <>
      <InnerHeading title={t("words.title")} lead={t("words.lead")} />
      <div className="grid gap-4 print:hidden">
        <PrintButton>{t("words.print")}</PrintButton>
      </div>
      {languages.map((language) => (
        <section key={language} aria-labelledby={`in-${language}`} className="grid gap-4">
          <h2 id={`in-${language}`} lang={language} className="text-xl">
            {common(`languageNames.${language}`)}
          </h2>
          <Openings locale={language} partner={partner} />
        </section>
      ))}
    </>
  );
}
