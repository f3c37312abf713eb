import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { Written } from "@/components/ui/written";
import { requirePair } from "@/lib/auth/require";
import { listOwnHelpRequests } from "@/lib/data/help-requests";
import { findTheTwo } from "@/lib/data/people";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/pairs/[pairId]/help/sent">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("help");
  return { title: t("sent.title") };
}

export default async function HelpSentPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "help:view");
  const [[latest], { own }, locale, t] = await Promise.all([
    listOwnHelpRequests(grant),
    findTheTwo(grant),
    getLocale(),
    getT("help"),
  ]);
  const help = `/${locale}/pairs/${pairId}/help`;
  if (!latest) redirect(help);
  const when = formatDateTime(latest.askedAt, { locale, timeZone: own.timeZone });

  return (
    <>
      <InnerHeading
        title={t("sent.title")}
        lead={t("sent.lead", { email: own.email })}
        trail={[{ name: t("title"), href: help }]}
      />
      <Card id="yours" title={t("sent.yours")}>
        <Written text={latest.message} lang={latest.messageLocale} />
        <p className="text-ink-soft text-sm">{t("own.sentAt", { when })}</p>
      </Card>
      <ButtonRow>
        <ButtonLink href={`/${locale}/space`}>{t("back")}</ButtonLink>
        <ButtonLink href={help} look="quiet">
          {t("sent.see")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
