import type { Metadata } from "next";
import { Answer, ReadAnswer } from "@/components/reflection/answer";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requirePair } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { listReflections } from "@/lib/data/reflections";
import { findWordsOfMeeting } from "@/lib/data/wordings";
import { firstMeeting } from "@/lib/domain/meeting";
import { halfOf } from "@/lib/domain/people";
import { isStillOpen } from "@/lib/domain/policy";
import {
  blankReflection,
  type Reflection,
  reflectionLimit,
  reflectionOn,
  reflectionQuestions,
} from "@/lib/domain/reflection";
import { formatDate } from "@/lib/i18n/dates";
import { wordDraft } from "@/lib/i18n/form-wording";
import { wordQuestion } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { saveAnswer } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/reflection">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("reflection");
  return { title: t("title") };
}

export default async function ReflectionPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "reflection:view");
  const [{ own: answers, shared }, guide, { own, partner }, locale, t] = await Promise.all([
    listReflections(grant),
    findWordsOfMeeting(grant, firstMeeting),
    findTheTwo(grant),
    getLocale(),
    getT("reflection"),
  ]);
  const { name } = partner;
  const isOpen = isStillOpen("reflection:write", grant.pair);
  const words = wordDraft(locale, reflectionLimit);
  const asked = ({ question }: Reflection) => wordQuestion(question, locale, guide);
  const day = (instant: Date | null) =>
    instant && formatDate(instant, { locale, timeZone: own.timeZone });

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={isOpen ? t(`lead.${halfOf(grant.pair, grant.actor.id)}`) : undefined}
      />
      <Card id="own" title={t("own")}>
        {isOpen && <PrivacyHint>{t("privacy", { name })}</PrivacyHint>}
        <div className="grid gap-10">
          {reflectionQuestions
            .map((question) => reflectionOn(answers, question) ?? blankReflection(question))
            .map((reflection) =>
              isOpen ? (
                <Answer
                  key={reflection.question}
                  reflection={reflection}
                  asked={asked(reflection)}
                  save={saveAnswer.bind(null, pairId)}
                  words={words}
                  t={t}
                  name={name}
                  shared={day(reflection.sharedAt)}
                />
              ) : (
                <ReadAnswer
                  key={reflection.question}
                  reflection={reflection}
                  asked={asked(reflection)}
                  t={t}
                />
              ),
            )}
        </div>
      </Card>
      <Card id="theirs" title={t("theirs.title", { name })}>
        {shared.length === 0 && <p className="text-ink-soft">{t("theirs.none", { name })}</p>}
        {shared.map((reflection) => (
          <ReadAnswer
            key={reflection.question}
            reflection={reflection}
            asked={asked(reflection)}
            t={t}
            since={t("theirs.since", { date: day(reflection.sharedAt) ?? "" })}
          />
        ))}
      </Card>
      <ButtonLink href={`/${locale}/space`} look="quiet" className="-ms-3 justify-self-start">
        {t("space")}
      </ButtonLink>
    </>
  );
}
