import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewMatchWishes } from "@/components/desk/new-match-wishes";
import { PairTable } from "@/components/desk/pair-table";
import { Queue } from "@/components/desk/queue";
import { InnerHeading } from "@/components/shell/inner-heading";
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
  const { actor, programId } = await requireProgram((await params).programId);
  const [[program], waiting, newMatches, pairs, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listQueue(actor, programId),
    listNewMatchWishes(actor, programId),
    listProgramOverviews(actor, programId),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!program) notFound();
  const reader = { locale, timeZone };
  const now = new Date();

  return (
    <>
      <InnerHeading title={program.name[locale]} lead={t("lead")} />
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
