import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { IncidentForm } from "@/components/incidents/incident-form";
import { requireProgram } from "@/lib/auth/require";
import { listIncidents } from "@/lib/data/incidents";
import { listPrograms } from "@/lib/data/programs";
import { wordIncidentForm } from "@/lib/i18n/incident-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { enter } from "../actions";

type Props = PageProps<"/[locale]/programs/[programId]/incidents/new">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("incidents");
  return { title: t("new.title") };
}

export default async function NewIncidentPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [{ corrects }, [program], entries, locale, t] = await Promise.all([
    searchParams,
    listPrograms([programId]),
    listIncidents(grant),
    getLocale(),
    getT("incidents"),
  ]);
  const corrected = entries.find(({ id }) => id === corrects);
  if (!program || (corrects !== undefined && !corrected)) notFound();

  return (
    <>
      <DeskHeading
        title={corrected ? t("new.correction") : t("new.title")}
        lead={t("new.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      <IncidentForm
        action={enter.bind(null, programId)}
        fields={{ key: randomUUID(), ...(corrected && { corrects: corrected.id }) }}
        values={corrected ?? null}
        backHref={`/${locale}/programs/${programId}/incidents`}
        words={wordIncidentForm(locale)}
      />
    </>
  );
}
