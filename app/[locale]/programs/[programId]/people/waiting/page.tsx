import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { WaitingList } from "@/components/people/waiting-list";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listWaiting } from "@/lib/data/members";
import { listPrograms } from "@/lib/data/programs";
import type { PersonId } from "@/lib/domain/people";
import { getLocale, getT } from "@/lib/i18n/server";
import { asMoment } from "@/lib/schemas/moment";
import { asUuid } from "@/lib/schemas/uuid";

type Props = PageProps<"/[locale]/programs/[programId]/people/waiting">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("waiting.title") };
}

/** The rest of those who wait for a match. */
export default async function WaitingPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const asked = await searchParams;
  const [id, since] = [asUuid(asked.after), asMoment(asked.since)];
  const [[program], part, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    listWaiting(grant, id && since ? { id: id as PersonId, since } : null),
    requireReader(),
    getLocale(),
    getT("members"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("waiting.title")}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <WaitingList part={part} here={here} reader={{ locale, timeZone }} />
      <MoreLink href={`${here}/people`}>{t("match.people")}</MoreLink>
    </>
  );
}
