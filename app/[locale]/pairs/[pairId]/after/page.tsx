import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GoingOn } from "@/components/ending/going-on";
import { OneAnswerForm } from "@/components/form/one-answer-form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requirePair } from "@/lib/auth/require";
import { findNewMatchAnswer } from "@/lib/data/new-matches";
import { findTheTwo } from "@/lib/data/people";
import { findReopening } from "@/lib/data/reopenings";
import { wordNewMatch } from "@/lib/i18n/ending-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { answerNewMatch, takeBackWish, wish } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/after">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("after");
  return { title: t("title") };
}

/** What each of the two may still say once their relationship has ended, each alone. */
export default async function AfterPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "ending:view");
  const [newMatch, reopening, { own, partner }, locale, t] = await Promise.all([
    findNewMatchAnswer(grant),
    findReopening(grant),
    findTheTwo(grant),
    getLocale(),
    getT("after"),
  ]);
  if (!grant.pair.endedAt) redirect(`/${locale}/space`);
  const { name } = partner;

  return (
    <>
      <InnerHeading title={t("title")} lead={t("lead")} />
      <Card id="new-match" title={t("newMatch.title")}>
        <OneAnswerForm
          action={answerNewMatch.bind(null, pairId)}
          own={newMatch}
          isOffered
          words={wordNewMatch(locale, name)}
        />
      </Card>
      {reopening && (
        <GoingOn reopening={reopening} partner={name} reader={{ locale, timeZone: own.timeZone }}>
          <OneButtonForm action={wish.bind(null, pairId)} isOffered={!reopening.isWished}>
            {t("goOn.wish")}
          </OneButtonForm>
          <OneButtonForm action={takeBackWish.bind(null, pairId)} isOffered={reopening.isWished}>
            {t("goOn.takeBack")}
          </OneButtonForm>
        </GoingOn>
      )}
      <Card id="copy" title={t("copy.title")}>
        <p>{t("copy.lead")}</p>
        <MoreLink href={`/${locale}/pairs/${pairId}/export`}>{t("copy.open")}</MoreLink>
      </Card>
    </>
  );
}
