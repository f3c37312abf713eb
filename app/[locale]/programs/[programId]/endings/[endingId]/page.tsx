import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndingEffect } from "@/components/desk/ending-effect";
import { EndingKnown } from "@/components/desk/ending-known";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireProgram, requireReader } from "@/lib/auth/require";
import { findAskedEnding } from "@/lib/data/desk";
import { findOverview } from "@/lib/data/overviews";
import { listPrograms } from "@/lib/data/programs";
import { canBeReopenedUntil } from "@/lib/domain/reopening";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { complete, reopenRelationship } from "../../actions";

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
  const [row, [owner], { timeZone }, locale, t] = await Promise.all([
    requirePair(asked.pairId, "pair:view").then(findOverview),
    listPrograms([programId]),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!owner) notFound();
  const reader = { locale, timeZone };
  const { takenBackAt, completedAt, reopenedAt } = asked;
  const isOpen = !takenBackAt && !completedAt;
  const reopenable = canBeReopenedUntil(asked, new Date());

  return (
    <>
      <InnerHeading
        title={t("ending.title")}
        trail={[{ name: owner.name[locale], href: `/${locale}/programs/${programId}` }]}
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
