import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButtonForm } from "@/components/form/one-button-form";
import { ChargeCard } from "@/components/requests/charge-card";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireProgram, requireReader } from "@/lib/auth/require";
import { findCharge } from "@/lib/data/charges";
import { findAskedHelp } from "@/lib/data/desk";
import { findOverview } from "@/lib/data/overviews";
import { listPrograms } from "@/lib/data/programs";
import { answerBy } from "@/lib/domain/help";
import { halfOf } from "@/lib/domain/people";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { leaveCharge, markAnswered, takeCharge } from "../../actions";

type Props = PageProps<"/[locale]/programs/[programId]/help/[requestId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("desk");
  return { title: t("help.metaTitle") };
}

export default async function AskedHelpPage({ params }: Props) {
  const { programId: program, requestId } = await params;
  const grant = await requireProgram(program);
  const { programId } = grant;
  const id = asUuid(requestId) ?? notFound();
  const asked = (await findAskedHelp(grant, id)) ?? notFound();
  const [{ pair, ...theTwo }, charge, [owner], { timeZone }, locale, t] = await Promise.all([
    requirePair(asked.pairId, "pair:view").then(findOverview),
    findCharge(grant, id),
    listPrograms([programId]),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!owner) notFound();
  const { mentor, mentee } = theTwo;
  const { name, email } = theTwo[halfOf(pair, asked.writer)];
  const requests = await getT("requests");
  const reader = { locale, timeZone };
  const here = `/${locale}/programs/${programId}`;

  return (
    <>
      <InnerHeading
        title={t("help.title", { name })}
        lead={t("mentoring", { mentor: mentor.name, mentee: mentee.name })}
        trail={[
          { name: owner.name[locale], href: here },
          { name: t("places.requests"), href: `${here}/requests` },
        ]}
      />
      <Card id="message" title={t("help.message")}>
        <p lang={asked.messageLocale} className="whitespace-pre-line text-lg">
          {asked.message}
        </p>
        <p className="text-ink-soft text-sm">
          {t("received", { when: formatDateTime(asked.askedAt, reader) })}
          {!asked.answeredAt && (
            <span className="block">
              {requests("due.help", { when: formatDateTime(answerBy(asked.askedAt), reader) })}
            </span>
          )}
        </p>
        <ButtonLink href={`mailto:${email}`} className="justify-self-start">
          {t("help.answer", { name })}
        </ButtonLink>
      </Card>
      {asked.answeredAt && (
        <Notice title={t("help.answered", { when: formatDateTime(asked.answeredAt, reader) })} />
      )}
      <ChargeCard
        request={id}
        charge={charge}
        actor={grant.actor.id}
        take={takeCharge.bind(null, asked.pairId)}
        release={leaveCharge.bind(null, asked.pairId)}
        isOpen={!asked.answeredAt}
        notesHref={`${here}/pairs/${asked.pairId}#notes`}
        reader={reader}
        now={new Date()}
      />
      <div className="grid gap-3">
        {!asked.answeredAt && <p>{t("help.markNote", { name })}</p>}
        <OneButtonForm
          action={markAnswered.bind(null, asked.pairId)}
          fields={{ request: asked.id }}
          isOffered={!asked.answeredAt}
        >
          {t("help.mark")}
        </OneButtonForm>
      </div>
    </>
  );
}
