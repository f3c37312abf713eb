import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EndingsFigure } from "@/components/overview/endings-figure";
import { StagesFigure } from "@/components/overview/stages-figure";
import { StaysFigure } from "@/components/overview/stays-figure";
import { Card } from "@/components/ui/card";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { listTallies } from "@/lib/data/tallies";
import { figuresOf } from "@/lib/domain/program-figures";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/programs/[programId]/overview">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("overview");
  return { title: t("title") };
}

export default async function OverviewPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [[program], tallies, locale, t] = await Promise.all([
    listPrograms([programId]),
    listTallies(grant),
    getLocale(),
    getT("overview"),
  ]);
  if (!program) notFound();
  const figures = figuresOf(tallies, new Date());
  const files = `/${locale}/programs/${programId}/overview`;

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="overview"
      />
      <StagesFigure figures={figures} files={files} />
      <StaysFigure figures={figures} files={files} />
      <EndingsFigure figures={figures} files={files} />
      <Card id="small-numbers" title={t("smallNumbers.title")}>
        <p>{t("smallNumbers.told")}</p>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t("smallNumbers.stages")}</li>
          <li>{t("smallNumbers.stays")}</li>
          <li>{t("smallNumbers.endings")}</li>
        </ul>
      </Card>
    </>
  );
}
