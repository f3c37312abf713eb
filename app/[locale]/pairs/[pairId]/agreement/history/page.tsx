import type { Metadata } from "next";
import { FateTag } from "@/components/agreement/fate-tag";
import { VersionFacts } from "@/components/agreement/version-facts";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findTheTwo } from "@/lib/data/people";
import { historyOf } from "@/lib/domain/version-history";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/history">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("versions");
  return { title: t("title") };
}

/** Every version that somebody has said yes to, the newest first. */
export default async function HistoryPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, { own, partner }, locale, t, tAgreement] = await Promise.all([
    findAgreement(grant),
    findTheTwo(grant),
    getLocale(),
    getT("versions"),
    getT("agreement"),
  ]);
  const reader = { locale, timeZone: own.timeZone };
  const here = `/${locale}/pairs/${pairId}/agreement`;
  const history = historyOf(agreement, grant.pair);

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={history.length > 0 && t("lead")}
        trail={[{ name: tAgreement("title"), href: here }]}
      />
      {history.length === 0 && (
        <EmptyState title={t("none.title")}>
          <p>{t("none.text")}</p>
          <ButtonRow>
            <ButtonLink href={here}>{tAgreement("back")}</ButtonLink>
          </ButtonRow>
        </EmptyState>
      )}
      {history.map(({ version, fate }) => (
        <Card
          key={version.version}
          id={`version-${version.version}`}
          title={t("version", version)}
          corner={<FateTag fate={fate} locale={locale} />}
        >
          <VersionFacts {...{ version, fate, reader }} people={[own, partner]} />
          <ButtonRow>
            <ButtonLink look="secondary" href={`${here}/history/${version.version}`}>
              {t("read", version)}
            </ButtonLink>
          </ButtonRow>
        </Card>
      ))}
    </>
  );
}
