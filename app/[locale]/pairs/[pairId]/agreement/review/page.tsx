import type { Metadata } from "next";
import { ReviewAnswer } from "@/components/agreement/review-answer";
import { ReviewDateForm } from "@/components/agreement/review-date-form";
import { ReviewNotice } from "@/components/agreement/review-notice";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findTheTwo } from "@/lib/data/people";
import { findReviewFacts } from "@/lib/data/reviews";
import { dayIn } from "@/lib/domain/calendar-day";
import { asks, nextReview } from "@/lib/domain/review";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { answerReview, chooseReviewDate } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/review">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("review");
  return { title: t("title") };
}

/** When the two look at their agreement again; on that day, one button says that it is still good. */
export default async function ReviewPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, facts, { own, partner }, locale, t, tAgreement] = await Promise.all([
    findAgreement(grant),
    findReviewFacts(grant),
    findTheTwo(grant),
    getLocale(),
    getT("review"),
    getT("agreement"),
  ]);
  const { pair } = grant;
  const review = nextReview(agreement, pair, facts);
  const reader = { locale, timeZone: own.timeZone };
  const today = dayIn(own.timeZone, new Date());
  const here = `/${locale}/pairs/${pairId}/agreement`;

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: tAgreement("title"), href: here }]}
      />
      {!review && (
        <EmptyState title={t("none.title")}>
          <p>{t("none.text")}</p>
          <ButtonRow>
            <ButtonLink href={here}>{tAgreement("back")}</ButtonLink>
          </ButtonRow>
        </EmptyState>
      )}
      {review && (
        <ReviewNotice {...{ review, today, own, partner, reader }}>
          {!pair.endedAt && (
            <ReviewAnswer
              review={review}
              isAsked={asks(review, own.id, today)}
              partner={partner}
              locale={locale}
              action={answerReview.bind(null, pairId)}
            />
          )}
          <ButtonLink look="secondary" href={here} className="justify-self-start">
            {pair.endedAt ? tAgreement("back") : t("open")}
          </ButtonLink>
        </ReviewNotice>
      )}
      {review && !pair.endedAt && (
        <section className="grid gap-4" aria-labelledby="another-day">
          <h2 id="another-day" className="text-xl">
            {t("date.title")}
          </h2>
          <ReviewDateForm
            key={`${review.version}.${review.round}`}
            action={chooseReviewDate.bind(null, pairId)}
            review={review}
            today={today}
            words={{ ...wordForm(locale), ...t("date", { returnObjects: true }) }}
          />
        </section>
      )}
    </>
  );
}
