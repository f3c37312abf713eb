import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { NewMatchWishes } from "@/components/desk/new-match-wishes";
import { PairTable } from "@/components/desk/pair-table";
import { Queue } from "@/components/desk/queue";
import { EmptyState } from "@/components/ui/empty-state";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listQueue } from "@/lib/data/desk";
import { listNewMatchWishes } from "@/lib/data/new-matches";
import { listProgramOverviews } from "@/lib/data/overviews";
import { listPrograms } from "@/lib/data/programs";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/programs/[programId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("desk");
  return { title: t("title") };
}

export default async function ProgramPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [[program], waiting, newMatches, pairs, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listQueue(grant),
    listNewMatchWishes(grant),
    listProgramOverviews(grant),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!program) notFound();
  const reader = { locale, timeZone };
  const now = new Date();

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="attention"
      />
      <Queue
        waiting={waiting}
        pairs={pairs}
        here={`/${locale}/programs/${programId}`}
        reader={reader}
        now={now}
      />
      <NewMatchWishes wishes={newMatches} pairs={pairs} />
      <div className="wide">
        {pairs.length === 0 ? (
          <EmptyState title={t("pairs.none")} />
        ) : (
          <PairTable caption={t("pairs.title")} rows={pairs} reader={reader} now={now} />
        )}
      </div>
    </>
  );
}
