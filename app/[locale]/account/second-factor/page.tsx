import type { Metadata } from "next";
import { RecoveryCodesForm } from "@/components/account/recovery-codes-form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor, requireReader } from "@/lib/auth/require";
import { findSecondFactor } from "@/lib/data/authenticators";
import { isSecondFactorRequired } from "@/lib/env";
import { formatDateTime } from "@/lib/i18n/dates";
import { wordRecovery } from "@/lib/i18n/second-factor-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { ownPath } from "@/lib/schemas/own-path";
import { begin, makeCodes, remove } from "./actions";

type Props = PageProps<"/[locale]/account/second-factor">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("second-factor");
  return { title: t("title") };
}

export default async function OwnSecondFactorPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [factor, { timeZone }, params, locale, t, account] = await Promise.all([
    findSecondFactor(actor),
    requireReader(),
    searchParams,
    getLocale(),
    getT("second-factor"),
    getT("account"),
  ]);
  const to = ownPath(params.to);
  const fields: Record<string, string> = to ? { to } : {};
  const isRequired = isSecondFactorRequired() && actor.coordinates.length > 0;

  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: account("title"), href: `/${locale}/account` }]}
        trailLabel={t("trail")}
      />
      {!factor && isRequired && <Notice title={t("required")} />}
      <Card id="app" title={t("app.title")}>
        <p>
          {factor
            ? t("app.since", { when: formatDateTime(factor.addedAt, { locale, timeZone }) })
            : t("app.what")}
        </p>
        <OneButtonForm action={begin} fields={fields} look={factor ? "secondary" : "primary"}>
          {factor ? t("app.replace") : t("app.add")}
        </OneButtonForm>
        <OneButtonForm action={remove} look="danger" isOffered={factor !== null}>
          {t("app.remove")}
        </OneButtonForm>
      </Card>
      {factor && (
        <Card id="paper" title={t("paper.title")}>
          <p>{t("paper.what")}</p>
          <p className="font-semibold">{t("paper.left", { count: factor.codesLeft })}</p>
          <RecoveryCodesForm
            action={makeCodes}
            words={wordRecovery(locale, factor.codesLeft === 0)}
          />
        </Card>
      )}
      {factor && to && (
        <ButtonRow>
          <ButtonLink href={`/${locale}${to}`}>{t("goOn")}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
