import type { Metadata } from "next";
import { Preparing } from "@/components/brand/preparing";
import { PromptNote } from "@/components/preparation/prompt-note";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requirePair } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findTheTwo } from "@/lib/data/people";
import { listOwnNotes } from "@/lib/data/preparations";
import { findWordsOfMeeting } from "@/lib/data/wordings";
import { stepsToPrepare } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { halfOf } from "@/lib/domain/people";
import { isStillOpen } from "@/lib/domain/policy";
import { blankNote, noteLimit, noteOn } from "@/lib/domain/preparation";
import { formatDateTime } from "@/lib/i18n/dates";
import { wordDraft } from "@/lib/i18n/form-wording";
import { wordPrompt, wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { savePreparation } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/prepare">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("prepare");
  return { title: t("title") };
}

export default async function PreparePage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "preparation:view");
  const meeting = await requirePair(pairId, "meeting:view");
  const [notes, plan, guide, { own, partner }, locale, t] = await Promise.all([
    listOwnNotes(grant),
    findMeetingPlan(meeting, firstMeeting),
    findWordsOfMeeting(grant, firstMeeting),
    findTheTwo(grant),
    getLocale(),
    getT("prepare"),
  ]);
  const { name } = partner;
  const here = `/${locale}/pairs/${pairId}`;
  const isOpen = isStillOpen("preparation:write", grant.pair);
  const words = wordDraft(locale, noteLimit);
  const role = halfOf(grant.pair, grant.actor.id);

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={isOpen ? t("lead") : undefined}
        illustration={<Preparing />}
      />
      {stepsToPrepare.map(({ code, prompts }) => (
        <Card key={code} id={code} title={wordStep(code, locale).name}>
          {isOpen && <PrivacyHint>{t(`privacy.${code}`, { name })}</PrivacyHint>}
          <div className="grid gap-10">
            {prompts.map((prompt) => (
              <PromptNote
                key={prompt.code}
                note={noteOn(notes, prompt.code) ?? blankNote(prompt.code)}
                prompt={wordPrompt(prompt.code, role, locale, guide)}
                save={isOpen ? savePreparation.bind(null, pairId) : null}
                words={words}
                t={t}
                name={name}
              />
            ))}
          </div>
        </Card>
      ))}
      {isOpen && (
        <Card id="date" title={t("date.title")}>
          <p>
            {plan
              ? t("date.set", { when: formatDateTime(plan.startsAt, { ...own, locale }) })
              : t("date.none")}
          </p>
          <ButtonRow>
            {plan && <ButtonLink href={`${here}/meeting`}>{t("meet")}</ButtonLink>}
            <ButtonLink href={`${here}/date`} look={plan ? "secondary" : "primary"}>
              {plan ? t("date.change") : t("date.propose")}
            </ButtonLink>
          </ButtonRow>
        </Card>
      )}
      <ButtonLink href={`/${locale}/space`} look="quiet" className="-ms-3 justify-self-start">
        {t("space")}
      </ButtonLink>
    </>
  );
}
