import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndingEffect } from "@/components/desk/ending-effect";
import { OneButtonForm } from "@/components/form/one-button-form";
import { RecordHeading } from "@/components/pair-record/record-heading";
import { WaitingRequests } from "@/components/pair-record/waiting";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireProgram } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { findPairRecord } from "@/lib/data/pair-record";
import { listPrograms } from "@/lib/data/programs";
import { isStillOpen } from "@/lib/domain/policy";
import { getLocale, getT } from "@/lib/i18n/server";
import { endThem } from "../actions";
import { recordPath } from "../paths";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/[pairId]/end">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("record");
  return { title: t("end.title") };
}

/** Ending what nobody of the two has asked to end: what both will read, and then one button. */
export default async function EndRecordPage({ params }: Props) {
  const { programId: asked, pairId } = await params;
  const { programId } = await requireProgram(asked);
  const grant = await requirePair(pairId, "record:view");
  const { pair } = grant;
  if (pair.programId !== programId) notFound();
  const [{ mentor, mentee }, { waiting }, [program], locale, t, desk] = await Promise.all([
    requirePair(pairId, "pair:view").then(findOverview),
    findPairRecord(grant),
    listPrograms([programId]),
    getLocale(),
    getT("record"),
    getT("desk"),
  ]);
  if (!program) notFound();
  const asking = waiting.filter(({ kind }) => kind === "ending");
  const isOffered = isStillOpen("ending:decide", pair) && asking.length === 0;

  return (
    <>
      <RecordHeading title={t("end.title")} pair={pair} mentor={mentor} mentee={mentee} />
      {asking.length > 0 && <p>{t("end.askedTold")}</p>}
      <WaitingRequests requests={asking} program={`/${locale}/programs/${programId}`} />
      {isOffered && (
        <>
          <Notice tone="warning" title={t("end.told")}>
            <p>{t("end.toldWhy")}</p>
          </Notice>
          <EndingEffect mentor={mentor} mentee={mentee} contact={program.coordination.email} />
        </>
      )}
      <OneButtonForm action={endThem.bind(null, pairId)} look="primary" isOffered={isOffered}>
        {desk("ending.complete")}
      </OneButtonForm>
      <MoreLink href={`/${locale}${recordPath(pair)}`}>{t("end.back")}</MoreLink>
    </>
  );
}
