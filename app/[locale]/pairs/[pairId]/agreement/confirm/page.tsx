import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AgreementStatus } from "@/components/agreement/agreement-status";
import { AgreementText } from "@/components/agreement/agreement-text";
import { ChangesToRead } from "@/components/agreement/changes-to-read";
import { ConfirmForm } from "@/components/agreement/confirm-form";
import { wordConfirmForm } from "@/components/agreement/confirm-form-words";
import { SuggestionsWaiting } from "@/components/agreement/suggestions-waiting";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { listSuggestions } from "@/lib/data/suggestions";
import {
  fingerprint,
  lastConfirmedBy,
  openClauses,
  readFingerprint,
  revisionsOf,
  standingFor,
} from "@/lib/domain/agreement";
import { toRead } from "@/lib/domain/confirming";
import { nameClauses } from "@/lib/i18n/agreement-wording";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { confirmAgreement } from "../actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/confirm">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("agreement");
  return { title: t("confirm.title") };
}

export default async function ConfirmPage({ params, searchParams }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, suggestions, { own, partner }, locale, t, query] = await Promise.all([
    findAgreement(grant),
    listSuggestions(grant),
    findTheTwo(grant),
    getLocale(),
    getT("agreement"),
    searchParams,
  ]);
  const { pair } = grant;
  const { clauses } = agreement;
  const now = revisionsOf(clauses);
  const standing = standingFor(agreement, pair, own.id);
  const mayConfirm = !pair.endedAt && (standing === "being-written" || standing === "your-turn");

  // What somebody begins to read goes into the address, so that the page knows it whenever it is asked again.
  const begunWith = readFingerprint(query.seen ?? query.read);
  if (mayConfirm && !begunWith) {
    redirect(`/${locale}/pairs/${pairId}/agreement/confirm?read=${fingerprint(now)}`);
  }
  const { since, hasChangedMeanwhile } = toRead(agreement, own.id, begunWith);
  const before = mayConfirm && since ? await findClausesAt(grant, since) : null;
  const last = lastConfirmedBy(agreement, own.id);
  const reader = { locale, timeZone: own.timeZone };
  const yes = last?.confirmations.find(({ by }) => by === own.id);
  const when = yes ? formatDateTime(yes.at, reader) : "";
  const open = openClauses(clauses);

  return (
    <>
      <InnerHeading
        title={t("confirm.title")}
        lead={mayConfirm ? t("confirm.lead", { partner: partner.name }) : undefined}
        trail={[{ name: t("title"), href: `/${locale}/pairs/${pairId}/agreement` }]}
      />
      {!pair.endedAt && !mayConfirm && (
        <AgreementStatus {...{ agreement, pair, own, partner, reader }}>
          <ButtonLink href={`/${locale}/pairs/${pairId}/agreement`}>{t("back")}</ButtonLink>
        </AgreementStatus>
      )}
      {before && hasChangedMeanwhile && query.seen !== undefined && (
        <Notice tone="warning" role="alert" title={t("confirm.staleTitle")}>
          <p>{t("confirm.staleLead")}</p>
        </Notice>
      )}
      {before && (
        <ChangesToRead
          title={hasChangedMeanwhile ? t("confirm.staleChanges") : t("confirm.sinceTitle")}
          before={before}
          now={clauses}
          locale={locale}
        >
          {!hasChangedMeanwhile && last && (
            <p>{t("confirm.lastYes", { version: last.version, when })}</p>
          )}
        </ChangesToRead>
      )}
      {mayConfirm && !last && <p>{t("confirm.firstTime")}</p>}
      {standing !== "blank" && (
        <section className="grid gap-6" aria-labelledby="text">
          <h2 id="text" className="text-xl">
            {t("confirm.text")}
          </h2>
          <AgreementText clauses={clauses} locale={locale} level={3} />
        </section>
      )}
      {mayConfirm && open.length > 0 && (
        <Notice>
          <p>{t("confirm.open", { clauses: nameClauses(open, locale) })}</p>
        </Notice>
      )}
      {mayConfirm && (
        <SuggestionsWaiting
          suggestions={suggestions}
          locale={locale}
          href={`/${locale}/pairs/${pairId}/agreement`}
        />
      )}
      {mayConfirm && (
        <ConfirmForm
          key={String(query.seen)}
          action={confirmAgreement.bind(null, pairId)}
          seen={fingerprint(now)}
          hasChanges={hasChangedMeanwhile}
          words={wordConfirmForm(locale)}
        />
      )}
    </>
  );
}
