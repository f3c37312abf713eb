import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColleagueTable } from "@/components/coordinators/colleague-table";
import { DeskHeading } from "@/components/desk/desk-heading";
import { PersonForm } from "@/components/people/person-form";
import { Card } from "@/components/ui/card";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listCoordinators } from "@/lib/data/coordinators";
import { listPrograms } from "@/lib/data/programs";
import { wordColleague } from "@/lib/i18n/newcomer-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { appoint } from "./actions";

type Props = PageProps<"/[locale]/programs/[programId]/settings/coordinators">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("coordinators");
  return { title: t("title") };
}

export default async function CoordinatorsPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId, actor } = grant;
  const [[program], colleagues, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listCoordinators(grant),
    requireReader(),
    getLocale(),
    getT("coordinators"),
  ]);
  if (!program) notFound();

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      <ColleagueTable
        colleagues={colleagues}
        own={actor.id}
        here={`/${locale}/programs/${programId}/settings/coordinators`}
        reader={{ locale, timeZone }}
      />
      <Card id="add" title={t("add.title")}>
        <p>{t("add.told")}</p>
        <PersonForm
          action={appoint.bind(null, programId)}
          values={{ name: "", email: "", language: locale }}
          words={wordColleague(locale)}
        />
      </Card>
    </>
  );
}
