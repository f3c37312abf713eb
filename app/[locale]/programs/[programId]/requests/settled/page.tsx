import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { RequestList } from "@/components/requests/request-list";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { listSettledRequests } from "@/lib/data/requests";
import { getLocale, getT } from "@/lib/i18n/server";
import { readAfter } from "../after";

type Props = PageProps<"/[locale]/programs/[programId]/requests/settled">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("requests");
  return { title: t("settled.title") };
}

export default async function SettledRequestsPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId, actor } = grant;
  const after = readAfter(await searchParams);
  const [[program], part, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listSettledRequests(grant, after),
    requireReader(),
    getLocale(),
    getT("requests"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("settled.title")}
        lead={t("settled.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="requests"
      />
      <RequestList
        part={part}
        path={`${here}/requests/settled`}
        isStart={after === null}
        none={t("settled.none")}
        here={here}
        actor={actor.id}
        reader={{ locale, timeZone }}
        now={new Date()}
      />
      <MoreLink href={`${here}/requests`}>{t("settled.back")}</MoreLink>
    </>
  );
}
