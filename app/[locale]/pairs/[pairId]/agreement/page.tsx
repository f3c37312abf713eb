import type { Metadata } from "next";
import { AgreementStatus } from "@/components/agreement/agreement-status";
import { AgreementText } from "@/components/agreement/agreement-text";
import { ClauseList } from "@/components/agreement/clause-list";
import { ReviewAnswer } from "@/components/agreement/review-answer";
import { ReviewNotice } from "@/components/agreement/review-notice";
import { SuggestionList } from "@/components/agreement/suggestion-list";
import { Agreeing } from "@/components/brand/agreeing";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Disclosure } from "@/components/ui/disclosure";
import { MoreLink } from "@/components/ui/more-link";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { findReviewFacts } from "@/lib/data/reviews";
import { listSuggestions } from "@/lib/data/suggestions";
import { currentVersion, inForce, standingFor } from "@/lib/domain/agreement";
import { dayIn } from "@/lib/domain/calendar-day";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import { asks, nextReview } from "@/lib/domain/review";
import { suggestionsOn } from "@/lib/domain/suggestion";
import { getLocale, getT } from "@/lib/i18n/server";
import { clausePath } from "./paths";
import { answerReview } from "./review/actions";
import { answerSuggestion } from "./suggestion-actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("agreement");
  return { title: t("title") };
}

export default async function AgreementPage({ params }: Props) {
  const grant = await requirePair((await params).pairId, "agreement:view");
  const [agreement, reviews, suggestions, { own, partner }, locale] = await Promise.all([
    findAgreement(grant),
    findReviewFacts(grant),
    listSuggestions(grant),
    findTheTwo(grant),
    getLocale(),
  ]);
  const [t, tReview, tVersions] = await Promise.all([
    getT("agreement"),
    getT("review"),
    getT("versions"),
  ]);
  const { pair } = grant;
  const { clauses } = agreement;
  const earlier = inForce(agreement, pair);
  const isRevised = earlier !== null && earlier !== currentVersion(agreement);
  const inForceText = isRevised ? await findClausesAt(grant, earlier.revisions) : null;
  const standing = standingFor(agreement, pair, own.id);
  const review = nextReview(agreement, pair, reviews);
  const today = dayIn(own.timeZone, new Date());
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
      {!pair.endedAt && review && standing === "in-force" && (
        <ReviewNotice {...{ review, today, own, partner, reader }}>
          <ReviewAnswer
            review={review}
            isAsked={asks(review, own.id, today)}
            partner={partner}
            locale={locale}
            action={answerReview.bind(null, pair.id)}
          />
          <MoreLink href={`${here}/review`}>{tReview("link")}</MoreLink>
        </ReviewNotice>
      )}
      <PrivacyHint readers="both">{t("readers", { partner: partner.name })}</PrivacyHint>
      <ClauseList
        clauses={clauses}
        reader={reader}
        partner={partner}
        hrefTo={pair.endedAt ? undefined : hrefTo}
        beside={(code) => (
          <SuggestionList
            suggestions={suggestionsOn(suggestions, code)}
            {...{ partner, reader }}
            answer={pair.endedAt ? null : answerSuggestion.bind(null, pair.id)}
          />
        )}
        since={inForceText ? { version: earlier?.version ?? 0, clauses: inForceText } : undefined}
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
          <ButtonLink look="secondary" href={`${here}/history`}>
            {tVersions("link")}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
