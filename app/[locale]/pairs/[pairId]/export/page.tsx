import type { Metadata } from "next";
import { AgreementText } from "@/components/agreement/agreement-text";
import { PrintButton } from "@/components/agreement/print-button";
import { OwnWords } from "@/components/export/own-words";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { findFresh } from "@/lib/auth/fresh";
import { requirePair } from "@/lib/auth/require";
import { wordPrompt, wordQuestion } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { ProveFirst } from "../../../prove-first";
import { findOwnWords } from "./own-words";

type Props = PageProps<"/[locale]/pairs/[pairId]/export">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("export");
  return { title: t("title") };
}

export default async function ExportPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "pair:export");
  const [fresh, locale, t] = await Promise.all([findFresh(), getLocale(), getT("export")]);
  if (!fresh) return <ProveFirst title={t("title")} />;

  const words = await findOwnWords(grant, fresh);
  const { name } = words.theTwo.partner;
  const here = `/${locale}/pairs/${pairId}`;

  return (
    <>
      <InnerHeading title={t("title")} lead={t("lead", { name })} />
      <div className="grid gap-5 print:hidden">
        <PrivacyHint>{t("readers", { name })}</PrivacyHint>
        <ButtonRow>
          <PrintButton>{t("print")}</PrintButton>
          <ButtonLink href={`${here}/export/file`} look="secondary" download>
            {t("file")}
          </ButtonLink>
        </ButtonRow>
        <MoreLink href={`${here}/agreement/print`}>{t("sheet")}</MoreLink>
      </div>
      <Card id="agreement" title={t("agreement")}>
        <AgreementText clauses={words.agreement.clauses} locale={locale} level={3} />
      </Card>
      <OwnWords
        id="notes"
        title={t("notes")}
        blank={t("noNotes")}
        written={words.notes.map(({ prompt, ...note }) => ({
          about: wordPrompt(prompt, words.role, locale, words.guide).ask,
          ...note,
        }))}
      />
      <OwnWords
        id="reflections"
        title={t("reflections")}
        blank={t("noReflections")}
        written={words.reflections.map(({ question, ...answer }) => ({
          about: wordQuestion(question, locale, words.guide).ask,
          ...answer,
        }))}
      />
      <OwnWords
        id="requests"
        title={t("requests")}
        blank={t("noRequests")}
        written={[
          ...words.helpRequests.map(({ message, messageLocale }) => ({
            about: t("help"),
            text: message,
            locale: messageLocale,
          })),
          ...(words.reason ? [{ about: t("reason"), ...words.reason }] : []),
        ]}
      />
    </>
  );
}
