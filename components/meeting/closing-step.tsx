import type { ReactNode } from "react";
import { pairHref } from "@/components/pair/paths";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import type { Meeting } from "@/lib/domain/meeting";
import { halfOf, type Pair, type PersonId } from "@/lib/domain/people";
import { reflectionQuestions } from "@/lib/domain/reflection";
import { wordQuestion } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { KeptPrompts } from "./kept-prompts";

/** Before next time: the agreement read back, the next date, the homework and what was kept for later. */
export async function ClosingStep({
  pair,
  person,
  meeting,
  nextDate,
}: {
  pair: Pair;
  person: PersonId;
  meeting: Meeting;
  /** When and where the two meet again. */
  nextDate: ReactNode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const role = halfOf(pair, person);

  return (
    <>
      {!pair.endedAt && (
        <>
          <Card id="read-back" title={t("next.confirmTitle")}>
            <p>{t("next.confirm")}</p>
            <MoreLink href={pairHref(locale, pair.id, "/agreement/confirm")}>
              {t("next.confirmLink")}
            </MoreLink>
          </Card>
          <Card id="next-date" title={t("next.dateTitle")}>
            {nextDate}
          </Card>
        </>
      )}
      <Card id="homework" title={t("next.homeworkTitle")}>
        <p>{t(`next.homework.${role}`)}</p>
        <ol className="grid list-decimal gap-2 ps-6 text-lg marker:text-pine">
          {reflectionQuestions.map((question) => (
            <li key={question}>{wordQuestion(question, locale, meeting.words).ask}</li>
          ))}
        </ol>
        <MoreLink href={pairHref(locale, pair.id, "/reflection")}>
          {t("next.homeworkLink")}
        </MoreLink>
      </Card>
      <KeptPrompts meeting={meeting} role={role} />
    </>
  );
}
