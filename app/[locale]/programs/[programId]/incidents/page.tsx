import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/agreement/print-button";
import { DeskHeading } from "@/components/desk/desk-heading";
import { IncidentCard } from "@/components/incidents/incident-card";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listIncidents } from "@/lib/data/incidents";
import { listPrograms } from "@/lib/data/programs";
import { asTheyStand } from "@/lib/domain/incident";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/programs/[programId]/incidents">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("incidents");
  return { title: t("title") };
}

export default async function IncidentsPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [{ timeZone }, [program], entries, locale, t] = await Promise.all([
    requireReader(),
    listPrograms([programId]),
    listIncidents(grant),
    getLocale(),
    getT("incidents"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}/incidents`;

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      <div className="grid gap-5 print:hidden">
        <PrivacyHint>{t("readers")}</PrivacyHint>
        <ButtonRow>
          <ButtonLink href={`${here}/new`}>{t("enter")}</ButtonLink>
          <PrintButton look="secondary">{t("print")}</PrintButton>
          <ButtonLink href={`${here}/file`} look="secondary" download>
            {t("file")}
          </ButtonLink>
        </ButtonRow>
      </div>
      {entries.length === 0 && <p>{t("none")}</p>}
      {asTheyStand(entries).map(({ entry, earlier }) => (
        <IncidentCard
          key={entry.id}
          entry={entry}
          earlier={earlier}
          reader={{ locale, timeZone }}
          correctHref={`${here}/new?corrects=${entry.id}`}
        />
      ))}
    </>
  );
}
