import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { PairFilters } from "@/components/desk/pair-filters";
import { PairList } from "@/components/desk/pair-list";
import { PartLinks } from "@/components/desk/part-links";
import { EmptyState } from "@/components/ui/empty-state";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listPairs } from "@/lib/data/pair-list";
import { listPrograms } from "@/lib/data/programs";
import { getLocale, getT } from "@/lib/i18n/server";
import { readListAddress } from "@/lib/schemas/desk";

type Props = PageProps<"/[locale]/programs/[programId]/pairs">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("desk");
  return { title: t("pairs.title") };
}

export default async function PairsPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const choice = readListAddress(await searchParams);
  const now = new Date();
  const [[program], part, { timeZone }, locale, t] = await Promise.all([
    listPrograms([grant.programId]),
    listPairs(grant, choice, now),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!program) notFound();
  const { name, stage, order } = choice;
  const home = `/${locale}/programs/${program.id}`;
  const here = `${home}/pairs`;
  const isWhole = !(name || stage || choice.from);
  const asked = new URLSearchParams({ ...(name && { name }), ...(stage && { stage }), order });

  return (
    <>
      <DeskHeading
        title={t("pairs.title")}
        lead={t("pairs.lead")}
        program={{ id: program.id, name: program.name[locale] }}
        place="pairs"
      />
      {part.rows.length === 0 && isWhole ? (
        <EmptyState title={t("pairs.none")} />
      ) : (
        <div className="wide grid gap-6">
          <PairFilters choice={choice} here={here} />
          {part.rows.length === 0 ? (
            <EmptyState title={t("pairs.noneFound")}>
              <p>{t("pairs.noneFoundAdvice")}</p>
            </EmptyState>
          ) : (
            <PairList rows={part.rows} program={home} reader={{ locale, timeZone }} now={now} />
          )}
          <PartLinks part={part} href={`${here}?${asked}`} />
        </div>
      )}
    </>
  );
}
