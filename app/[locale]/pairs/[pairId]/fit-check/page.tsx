import type { Metadata } from "next";
import { Preparing } from "@/components/brand/preparing";
import { Doors } from "@/components/ending/doors";
import { BothHaveDoubts } from "@/components/fit-check/both-have-doubts";
import { DoubleBlind } from "@/components/fit-check/double-blind";
import { OneAnswerForm } from "@/components/form/one-answer-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findFitCheck } from "@/lib/data/fit-checks";
import { findOverview } from "@/lib/data/overviews";
import { findTheTwo } from "@/lib/data/people";
import { isDoubt, isFitCheckOpen } from "@/lib/domain/fit-check";
import { isStillOpen } from "@/lib/domain/policy";
import { wordFitCheck } from "@/lib/i18n/fit-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { answerFitCheck } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/fit-check">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("fit-check");
  return { title: t("title") };
}

export default async function FitCheckPage({ params }: Props) {
  const { pairId } = await params;
  const [grant, pairView] = await Promise.all([
    requirePair(pairId, "fit-check:view"),
    requirePair(pairId, "pair:view"),
  ]);
  const [{ own, bothHaveDoubts }, theTwo, { progress }, locale, t] = await Promise.all([
    findFitCheck(grant),
    findTheTwo(grant),
    findOverview(pairView),
    getLocale(),
    getT("fit-check"),
  ]);
  const { name } = theTwo.partner;
  const isGoingOn = isStillOpen("fit-check:answer", grant.pair);
  const isOpen = isFitCheckOpen(progress, theTwo.own.timeZone, new Date());
  const isOffered = isOpen && isGoingOn && !bothHaveDoubts;
  const hasDoubts = bothHaveDoubts || (own !== null && isDoubt(own));

  return (
    <>
      <InnerHeading title={t("title")} lead={isOffered && t("lead")} illustration={<Preparing />} />
      {bothHaveDoubts ? <BothHaveDoubts name={name} /> : <DoubleBlind name={name} />}
      {!isOpen && isGoingOn && <Notice title={t("later")} />}
      <OneAnswerForm
        action={answerFitCheck.bind(null, pairId)}
        own={own}
        isOffered={isOffered}
        words={wordFitCheck(locale)}
      />
      {hasDoubts && isGoingOn && (
        <>
          <div className="grid gap-2">
            <h2 className="text-xl">{t("doors.title")}</h2>
            <p>{t("doors.lead")}</p>
          </div>
          <Doors partner={theTwo.partner} here={`/${locale}/pairs/${pairId}`} />
        </>
      )}
      {!isGoingOn && <p>{own ? t(`ended.${own}`) : t("ended.none")}</p>}
    </>
  );
}
