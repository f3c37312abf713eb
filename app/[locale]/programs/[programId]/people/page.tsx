import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { MemberSearch } from "@/components/people/member-search";
import { MemberTable } from "@/components/people/member-table";
import { WaitingList } from "@/components/people/waiting-list";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listMembers, listWaiting } from "@/lib/data/members";
import { listPrograms } from "@/lib/data/programs";
import type { PersonId } from "@/lib/domain/people";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { readSearch } from "./search";

type Props = PageProps<"/[locale]/programs/[programId]/people">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const asked = await searchParams;
  const search = readSearch(asked.search);
  const after = asUuid(asked.after) as PersonId | null;
  const isFirst = !search && !after;
  const [[program], members, waiting, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listMembers(grant, { search, after }),
    isFirst ? listWaiting(grant) : null,
    requireReader(),
    getLocale(),
    getT("members"),
  ]);
  if (!program) notFound();
  const reader = { locale, timeZone };
  const here = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <ButtonRow>
        <ButtonLink href={`${here}/pairs/new`}>{t("matchTwo")}</ButtonLink>
        <ButtonLink href={`${here}/people/new`} look="secondary">
          {t("add")}
        </ButtonLink>
      </ButtonRow>
      {waiting && <WaitingList part={waiting} here={here} reader={reader} />}
      <MemberSearch here={`${here}/people`} search={search} />
      <MemberTable part={members} here={here} search={search} isStart={after === null} />
    </>
  );
}
