import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButtonForm } from "@/components/form/one-button-form";
import { MoreLink } from "@/components/ui/more-link";
import { PageHeading } from "@/components/ui/page-heading";
import { findLetterReader } from "@/lib/auth/letter-reader";
import { getLocale, getT } from "@/lib/i18n/server";
import { chooseFromLetter } from "./actions";

type Props = PageProps<"/[locale]/letters/[token]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("letters");
  return { title: t("page.title"), robots: { index: false } };
}

/** Where the link of a letter leads: to stop its kind, or to let it come again. To come here changes nothing. */
export default async function LetterPage({ params }: Props) {
  const { token } = await params;
  const [reader, locale, t] = await Promise.all([
    findLetterReader(token),
    getLocale(),
    getT("letters"),
  ]);
  if (!reader) notFound();

  const { kinds, hasStopped } = reader;
  return (
    <>
      <PageHeading title={t("page.title")} />
      <p>{hasStopped ? t("page.willNotCome") : t("page.ask")}</p>
      <ul className="grid list-disc gap-2 ps-5">
        {kinds.map((kind) => (
          <li key={kind}>{t(`kinds.${kind}`)}</li>
        ))}
      </ul>
      <OneButtonForm
        action={chooseFromLetter}
        look={hasStopped ? "secondary" : "primary"}
        fields={{ token, wish: hasStopped ? "go-on" : "stop" }}
      >
        {t(hasStopped ? "page.goOn" : "page.stop")}
      </OneButtonForm>
      <p>{t("always")}</p>
      <p>
        <MoreLink href={`/${locale}/account#letters-title`}>{t("page.all")}</MoreLink>
      </p>
    </>
  );
}
