import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { RequestList } from "@/components/requests/request-list";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { listRequests } from "@/lib/data/requests";
import { getLocale, getT } from "@/lib/i18n/server";
import { readAfter } from "./after";

type Props = PageProps<"/[locale]/programs/[programId]/requests">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("requests");
  return { title: t("title") };
}

export default async function RequestsPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId, actor } = grant;
  const after = readAfter(await searchParams);
  const [[program], part, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listRequests(grant, after),
    requireReader(),
    getLocale(),
    getT("requests"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="requests"
      />
      <RequestList
        part={part}
        path={`${here}/requests`}
        isStart={after === null}
        none={t("none")}
        here={here}
        actor={actor.id}
        reader={{ locale, timeZone }}
        now={new Date()}
      />
      <MoreLink href={`${here}/requests/settled`}>{t("settled.link")}</MoreLink>
    </>
  );
}
