import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { Done } from "@/components/import/done";
import { NotReadable } from "@/components/import/not-readable";
import { Review } from "@/components/import/review";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { getLocale, getT } from "@/lib/i18n/server";
import { carryOut, giveUp } from "../actions";
import { planOfImport } from "../read-import";

type Props = PageProps<"/[locale]/programs/[programId]/import/[importId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("import");
  return { title: t("review.title") };
}

export default async function ImportedFilePage({ params, searchParams }: Props) {
  const { programId, importId } = await params;
  const grant = await requireProgram(programId);
  const [[program], found, { timeZone }, query, locale, t] = await Promise.all([
    listPrograms([grant.programId]),
    planOfImport(grant, importId),
    requireReader(),
    searchParams,
    getLocale(),
    getT("import"),
  ]);
  if (!program || !found) notFound();
  const { stored } = found;
  const home = `/${locale}/programs/${programId}`;
  const shown = { file: stored, home, reader: { locale, timeZone } };

  return (
    <>
      <DeskHeading
        title={t(stored.made ? "done.title" : "review.title")}
        lead={stored.made ? undefined : t("review.lead")}
        program={{ id: grant.programId, name: program.name[locale] }}
        place="import"
      />
      {stored.made && <Done {...shown} made={stored.made} />}
      {"fault" in found && found.fault && (
        <NotReadable {...shown} fault={found.fault} giveUp={giveUp.bind(null, programId)} />
      )}
      {"plan" in found && (
        <Review
          {...shown}
          sheet={found.sheet}
          plan={found.plan}
          page={query.page}
          changed={query.changed}
          carryOut={carryOut.bind(null, programId)}
          giveUp={giveUp.bind(null, programId)}
        />
      )}
    </>
  );
}
