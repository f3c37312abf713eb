import { pairHref } from "@/components/pair/paths";
import { ReadAnswer } from "@/components/reflection/answer";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requirePair } from "@/lib/auth/require";
import { listReflections } from "@/lib/data/reflections";
import { findWordsOfMeeting } from "@/lib/data/wordings";
import { firstMeeting } from "@/lib/domain/meeting";
import { inGuideOrder, isShared, type Reflection } from "@/lib/domain/reflection";
import { wordQuestion } from "@/lib/i18n/guide-wording";
import { getT } from "@/lib/i18n/server";
import type { StepProps } from "./step-props";

/** What each has shared of the homework, to be read together. What is not shared is not on this page. */
export async function Reflections({ viewing, partner: { name }, reader }: StepProps) {
  const { pair } = viewing;
  const [{ own, shared }, guide, t, reflection] = await Promise.all([
    listReflections(await requirePair(pair.id, "reflection:view")),
    findWordsOfMeeting(viewing, firstMeeting),
    getT("next-meeting"),
    getT("reflection"),
  ]);
  const mine = own.filter(isShared);
  const read = (answers: ReadonlyArray<Reflection>) =>
    inGuideOrder(answers).map((answer) => (
      <ReadAnswer
        key={answer.question}
        reflection={answer}
        asked={wordQuestion(answer.question, reader.locale, guide)}
        t={reflection}
      />
    ));

  return (
    <>
      <Card id="theirs" title={reflection("theirs.title", { name })}>
        {shared.length > 0 ? read(shared) : <p>{t("reflections.theirsNone", { name })}</p>}
      </Card>
      <Card id="own" title={t("reflections.own")}>
        {mine.length > 0 ? read(mine) : <p>{t("reflections.ownNone", { name })}</p>}
        {!pair.endedAt && (
          <MoreLink href={pairHref(reader.locale, pair.id, "/reflection")}>
            {t("reflections.toOwn")}
          </MoreLink>
        )}
      </Card>
    </>
  );
}
