import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreementText } from "@/components/agreement/agreement-text";
import { ClauseChanges } from "@/components/agreement/clause-changes";
import { FateTag } from "@/components/agreement/fate-tag";
import { VersionFacts } from "@/components/agreement/version-facts";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { changedBetween } from "@/lib/domain/agreement";
import { historyOf } from "@/lib/domain/version-history";
import { getLocale, getT } from "@/lib/i18n/server";
import { readVersion } from "../../paths";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/history/[version]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ version }, t, tAgreement] = await Promise.all([
    params,
    getT("versions"),
    getT("agreement"),
  ]);
  return { title: `${t("version", { version: readVersion(version) })} – ${tAgreement("title")}` };
}

/** A version as it read, with what changed from the one before. */
export default async function VersionPage({ params }: Props) {
  const { pairId, version: asked } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, { own, partner }, locale, t, tAgreement] = await Promise.all([
    findAgreement(grant),
    findTheTwo(grant),
    getLocale(),
    getT("versions"),
    getT("agreement"),
  ]);
  const history = historyOf(agreement, grant.pair);
  const place = history.findIndex(({ version }) => version.version === readVersion(asked));
  const { version, fate } = history[place] ?? notFound();
  const before = history[place + 1]?.version;
  const [clauses, clausesBefore] = await Promise.all([
    findClausesAt(grant, version.revisions),
    before ? findClausesAt(grant, before.revisions) : null,
  ]);
  const hasChanged = before && changedBetween(before.revisions, version.revisions).length > 0;
  const reader = { locale, timeZone: own.timeZone };
  const here = `/${locale}/pairs/${pairId}/agreement`;

  return (
    <>
      <InnerHeading
        title={t("version", version)}
        trail={[
          { name: tAgreement("title"), href: here },
          { name: t("title"), href: `${here}/history` },
        ]}
      />
      <Card id="facts" title={t("facts")} corner={<FateTag fate={fate} locale={locale} />}>
        <VersionFacts {...{ version, fate, reader }} people={[own, partner]} />
        {!before && <p>{t("first")}</p>}
      </Card>
      {before && clausesBefore && (
        <section className="grid gap-5" aria-labelledby="changes">
          <h2 id="changes" className="text-xl">
            {t("changes", before)}
          </h2>
          {hasChanged ? (
            <ClauseChanges before={clausesBefore} now={clauses} locale={locale} />
          ) : (
            <p>{t("same", before)}</p>
          )}
        </section>
      )}
      <section className="grid gap-6" aria-labelledby="text">
        <h2 id="text" className="text-xl">
          {t("text", version)}
        </h2>
        <AgreementText clauses={clauses} locale={locale} level={3} />
      </section>
      <ButtonRow>
        <ButtonLink look="secondary" href={`${here}/print?version=${version.version}`}>
          {t("print")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
