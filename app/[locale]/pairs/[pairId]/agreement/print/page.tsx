import type { Metadata } from "next";
import { AgreementText } from "@/components/agreement/agreement-text";
import { PrintButton } from "@/components/agreement/print-button";
import { VersionFacts } from "@/components/agreement/version-facts";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { inForce } from "@/lib/domain/agreement";
import { halfOf } from "@/lib/domain/people";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/print">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("agreement");
  return { title: t("print.title") };
}

/** The version in force on one sheet; while there is none, the draft, marked as one. */
export default async function PrintPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, { own, partner }, locale, t] = await Promise.all([
    findAgreement(grant),
    findTheTwo(grant),
    getLocale(),
    getT("agreement"),
  ]);
  const version = inForce(agreement, grant.pair);
  const clauses = version ? await findClausesAt(grant, version.revisions) : agreement.clauses;
  const reader = { locale, timeZone: own.timeZone };
  const [mentor, mentee] =
    halfOf(grant.pair, own.id) === "mentor" ? [own, partner] : [partner, own];

  return (
    <>
      <InnerHeading
        title={t("print.heading")}
        lead={t("print.between", { mentor: mentor.name, mentee: mentee.name })}
        trail={[{ name: t("title"), href: `/${locale}/pairs/${pairId}/agreement` }]}
      />
      <div className="grid gap-4 print:hidden">
        <p>{t("print.howTo")}</p>
        <PrintButton>{t("print.button")}</PrintButton>
      </div>
      {!version && (
        <Notice tone="warning">
          <p>{t("print.draft")}</p>
        </Notice>
      )}
      <div className="wide grid max-w-column gap-9 print:block print:max-w-none print:space-y-3">
        <AgreementText clauses={clauses} locale={locale} />
        {version && <VersionFacts version={version} people={[mentor, mentee]} reader={reader} />}
      </div>
      <p className="text-ink-soft text-sm">
        {t("print.printedOn", { when: formatDateTime(new Date(), reader) })}
      </p>
    </>
  );
}
