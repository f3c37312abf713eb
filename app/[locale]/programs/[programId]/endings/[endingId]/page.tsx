import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndingEffect } from "@/components/desk/ending-effect";
import { EndingKnown } from "@/components/desk/ending-known";
import { OneButtonForm } from "@/components/form/one-button-form";
import { ChargeCard } from "@/components/requests/charge-card";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireProgram, requireReader } from "@/lib/auth/require";
import { findCharge } from "@/lib/data/charges";
import { findAskedEnding } from "@/lib/data/desk";
import { findOverview } from "@/lib/data/overviews";
import { listPrograms } from "@/lib/data/programs";
import { canBeReopenedUntil } from "@/lib/domain/reopening";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { complete, leaveCharge, reopenRelationship, takeCharge } from "../../actions";

type Props = PageProps<"/[locale]/programs/[programId]/endings/[endingId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("desk");
  return { title: t("ending.title") };
}

export default async function AskedEndingPage({ params }: Props) {
  const { programId: program, endingId } = await params;
  const grant = await requireProgram(program);
  const { programId } = grant;
  const id = asUuid(endingId) ?? notFound();
  const asked = (await findAskedEnding(grant, id)) ?? notFound();
  const [row, charge, [owner], { timeZone }, locale, t] = await Promise.all([
    requirePair(asked.pairId, "pair:view").then(findOverview),
    findCharge(grant, id),
    listPrograms([programId]),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!owner) notFound();
  const reader = { locale, timeZone };
  const here = `/${locale}/programs/${programId}`;
  const { takenBackAt, completedAt, reopenedAt } = asked;
  const isOpen = !takenBackAt && !completedAt;
  const now = new Date();
  const reopenable = canBeReopenedUntil(asked, now);

  return (
    <>
      <InnerHeading
        title={t("ending.title")}
        trail={[
          { name: owner.name[locale], href: here },
          { name: t("places.requests"), href: `${here}/requests` },
        ]}
      />
      {completedAt && (
        <Notice title={t("ending.completed", { when: formatDateTime(completedAt, reader) })} />
      )}
      {reopenedAt && (
        <Notice title={t("ending.reopened", { when: formatDateTime(reopenedAt, reader) })} />
      )}
      {takenBackAt && (
        <Notice title={t("ending.takenBack", { when: formatDateTime(takenBackAt, reader) })} />
      )}
      {reopenable && (
        <Notice title={t("ending.reopening")}>
          <p>{t("ending.reopeningTold", { date: formatDateTime(reopenable, reader) })}</p>
        </Notice>
      )}
      <OneButtonForm
        action={reopenRelationship.bind(null, asked.pairId)}
        fields={{ ending: asked.id }}
        look="primary"
        isOffered={reopenable !== null}
      >
        {t("ending.reopen")}
      </OneButtonForm>
      <EndingKnown asked={asked} row={row} reader={reader} />
      <ChargeCard
        request={id}
        charge={charge}
        actor={grant.actor.id}
        take={takeCharge.bind(null, asked.pairId)}
        release={leaveCharge.bind(null, asked.pairId)}
        isOpen={isOpen || reopenable !== null}
        notesHref={`${here}/pairs/${asked.pairId}#notes`}
        reader={reader}
        now={now}
      />
      {isOpen && (
        <>
          <Notice tone="warning" title={t("ending.discreet")}>
            <p>{t("ending.discreetTold")}</p>
          </Notice>
          <EndingEffect
            mentor={row.mentor}
            mentee={row.mentee}
            contact={owner.coordination.email}
          />
        </>
      )}
      <OneButtonForm
        action={complete.bind(null, asked.pairId)}
        fields={{ ending: asked.id }}
        look="primary"
        isOffered={isOpen}
      >
        {t("ending.complete")}
      </OneButtonForm>
    </>
  );
}
