import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { Queue } from "@/components/desk/queue";
import { StalledList } from "@/components/desk/stalled-list";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listStalled } from "@/lib/data/attention";
import { listPrograms } from "@/lib/data/programs";
import { listRequests } from "@/lib/data/requests";
import { getLocale, getT } from "@/lib/i18n/server";
import { readListAddress } from "@/lib/schemas/desk";

type Props = PageProps<"/[locale]/programs/[programId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("desk");
  return { title: t("title") };
}

/** Who needs the coordination, and why: first what was asked of it, then those who lack something. */
export default async function ProgramPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { reason, from } = readListAddress(await searchParams);
  const [[program], { timeZone }, locale, t] = await Promise.all([
    listPrograms([grant.programId]),
    requireReader(),
    getLocale(),
    getT("desk"),
  ]);
  if (!program) notFound();
  const now = new Date();
  const [requests, stalled] = await Promise.all([
    listRequests(grant),
    listStalled(grant, { reason, from }, { delays: program.delays, now }),
  ]);
  const here = `/${locale}/programs/${program.id}`;
  const shown = { here, reader: { locale, timeZone }, now };

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: program.id, name: program.name[locale] }}
        place="attention"
      />
      {!(reason || from) && (
        <Queue
          requests={requests.rows}
          hasMore={requests.next !== null}
          actor={grant.actor.id}
          {...shown}
        />
      )}
      <StalledList part={stalled} reason={reason} delays={program.delays} {...shown} />
    </>
  );
}
