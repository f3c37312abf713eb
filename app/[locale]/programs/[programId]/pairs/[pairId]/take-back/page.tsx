import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { OneButtonForm } from "@/components/form/one-button-form";
import { MoreLink } from "@/components/ui/more-link";
import { requirePair, requireProgram } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { listPrograms } from "@/lib/data/programs";
import { isUnanswered } from "@/lib/domain/member";
import { getLocale, getT } from "@/lib/i18n/server";
import { takeBack } from "./actions";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/[pairId]/take-back">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("takeBack.title") };
}

/** What taking an invitation back does, before it is done; or why it can no longer be. */
export default async function TakeBackPage({ params }: Props) {
  const { programId: asked, pairId } = await params;
  const { programId } = await requireProgram(asked);
  // Nobody has a desk for a pair of their own.
  await requirePair(pairId, "record:view");
  const grant = await requirePair(pairId, "pair:view");
  if (grant.pair.programId !== programId) notFound();
  const [{ mentor, mentee }, [program], locale, t] = await Promise.all([
    findOverview(grant),
    listPrograms([programId]),
    getLocale(),
    getT("members"),
  ]);
  if (!program) notFound();
  const isPossible = isUnanswered(mentor, mentee) && grant.pair.endedAt === null;

  return (
    <>
      <DeskHeading
        title={t("takeBack.title")}
        lead={isPossible && t("takeBack.lead", { mentor: mentor.name, mentee: mentee.name })}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <p>{isPossible ? t("takeBack.told") : t("takeBack.no")}</p>
      <OneButtonForm action={takeBack.bind(null, pairId)} look="primary" isOffered={isPossible}>
        {t("takeBack.button")}
      </OneButtonForm>
      <MoreLink href={`/${locale}/programs/${programId}/pairs/${pairId}`}>
        {t("takeBack.back")}
      </MoreLink>
    </>
  );
}
