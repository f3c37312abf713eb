import type { Metadata } from "next";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Points } from "@/components/public/chapter";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requireActor, requireReader } from "@/lib/auth/require";
import { findConsent } from "@/lib/data/consents";
import { formatDate } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { takeBack } from "./actions";

const means = ["closed", "kept", "letters", "again"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("consent");
  return { title: t("title") };
}

export default async function ConsentPage() {
  const actor = await requireActor();
  const [{ timeZone }, consent, locale, t, account] = await Promise.all([
    requireReader(),
    findConsent(actor),
    getLocale(),
    getT("consent"),
    getT("account"),
  ]);
  const here = `/${locale}/account`;

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: account("title"), href: here }]}
      />
      {consent && (
        <p>
          {t("agreed", {
            version: consent.version,
            date: formatDate(consent.agreedAt, { locale, timeZone }),
          })}
        </p>
      )}
      <MoreLink href={`/${locale}/privacy`}>{t("read")}</MoreLink>
      <Card id="means" title={t("means.title")}>
        <Points>{means.map((what) => t(`means.${what}`))}</Points>
        <ButtonRow>
          <OneButtonForm action={takeBack} look="primary">
            {t("takeBack")}
          </OneButtonForm>
          <ButtonLink href={here} look="quiet">
            {t("back")}
          </ButtonLink>
        </ButtonRow>
      </Card>
      <Card id="instead" title={t("instead.title")}>
        <p>{t("instead.pause")}</p>
        <MoreLink href={`/${locale}/space`}>{t("instead.space")}</MoreLink>
        <MoreLink href={`${here}/export`}>{account("rights.export")}</MoreLink>
        <MoreLink href={`${here}/leave`}>{account("rights.leave")}</MoreLink>
      </Card>
    </>
  );
}
