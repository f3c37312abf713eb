import type { Metadata } from "next";
import { AgreementStatus } from "@/components/agreement/agreement-status";
import { AgreementText } from "@/components/agreement/agreement-text";
import { ClauseList } from "@/components/agreement/clause-list";
import { Agreeing } from "@/components/brand/agreeing";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Disclosure } from "@/components/ui/disclosure";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import {
  changedBetween,
  currentVersion,
  inForce,
  revisionsOf,
  standingFor,
} from "@/lib/domain/agreement";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import { getLocale, getT } from "@/lib/i18n/server";
import { clausePath } from "./paths";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("agreement");
  return { title: t("title") };
}

export default async function AgreementPage({ params }: Props) {
  const grant = await requirePair((await params).pairId, "agreement:view");
  const [agreement, { own, partner }, locale, t] = await Promise.all([
    findAgreement(grant),
    findTheTwo(grant),
    getLocale(),
    getT("agreement"),
  ]);
  const { pair } = grant;
  const { clauses } = agreement;
  const earlier = inForce(agreement, pair);
  const isRevised = earlier !== null && earlier !== currentVersion(agreement);
  const inForceText = isRevised ? await findClausesAt(grant, earlier.revisions) : null;
  const standing = standingFor(agreement, pair, own.id);
  const reader = { locale, timeZone: own.timeZone };
  const here = `/${locale}/pairs/${pair.id}/agreement`;
  const hrefTo = (code: ClauseCode) => `/${locale}${clausePath(pair.id, code, undefined)}`;

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={pair.endedAt ? undefined : t("lead")}
        illustration={<Agreeing />}
      />
      {!pair.endedAt && (
        <AgreementStatus {...{ agreement, pair, own, partner, reader }}>
          {standing === "blank" && clauseCodes[0] && (
            <ButtonLink href={hrefTo(clauseCodes[0])}>{t("begin")}</ButtonLink>
          )}
          {(standing === "being-written" || standing === "your-turn") && (
            <ButtonLink href={`${here}/confirm`}>{t("review")}</ButtonLink>
          )}
        </AgreementStatus>
      )}
      <PrivacyHint readers="both">{t("readers", { partner: partner.name })}</PrivacyHint>
      <ClauseList
        clauses={clauses}
        reader={reader}
        partner={partner}
        hrefTo={pair.endedAt ? undefined : hrefTo}
        changed={isRevised ? changedBetween(earlier.revisions, revisionsOf(clauses)) : []}
        since={earlier?.version}
      />
      {inForceText && (
        <Disclosure summary={t("inForceText", { version: earlier?.version })}>
          <AgreementText clauses={inForceText} locale={locale} level={3} />
        </Disclosure>
      )}
      {standing !== "blank" && (
        <ButtonRow>
          <ButtonLink look="secondary" href={`${here}/print`}>
            {t("toPrint")}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
