import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { OneButtonForm } from "@/components/form/one-button-form";
import { MemberFacts } from "@/components/people/member-facts";
import { PersonForm } from "@/components/people/person-form";
import { WaitingChoice } from "@/components/people/waiting-choice";
import { Card } from "@/components/ui/card";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { findMember } from "@/lib/data/members";
import { listPrograms } from "@/lib/data/programs";
import { isCorrectable } from "@/lib/domain/member";
import { wordNewcomer } from "@/lib/i18n/newcomer-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { correct, haveWait, remove } from "../actions";

type Props = PageProps<"/[locale]/programs/[programId]/people/[personId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("person.title") };
}

export default async function PersonPage({ params }: Props) {
  const { programId: asked, personId } = await params;
  const grant = await requireProgram(asked);
  const { programId } = grant;
  const id = asUuid(personId) ?? notFound();
  const [[program], member, { timeZone }, locale, t] = await Promise.all([
    listPrograms([programId]),
    findMember(grant, id),
    requireReader(),
    getLocale(),
    getT("members"),
  ]);
  if (!program || !member) notFound();
  const reader = { locale, timeZone };
  const canGo = member.pairs.length === 0;

  return (
    <>
      <DeskHeading
        title={member.name}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <MemberFacts member={member} here={`/${locale}/programs/${programId}`} reader={reader} />
      <WaitingChoice action={haveWait.bind(null, programId)} member={member} reader={reader} />
      <Card id="correct" title={t("person.correct.title")}>
        <p>{isCorrectable(member) ? t("person.correct.told") : t("person.correct.own")}</p>
        {isCorrectable(member) && (
          <PersonForm
            key={`${member.name} ${member.email}`}
            action={correct.bind(null, programId)}
            person={member.id}
            values={{ ...member, language: member.locale ?? "unknown" }}
            words={{ ...wordNewcomer(locale), save: t("person.correct.save") }}
          />
        )}
      </Card>
      <Card id="let-go" title={t("person.letGo.title")}>
        <p>{canGo ? t("person.letGo.told") : t("person.letGo.no")}</p>
        <OneButtonForm
          action={remove.bind(null, programId)}
          fields={{ person: member.id }}
          isOffered={canGo}
        >
          {t("person.letGo.button")}
        </OneButtonForm>
      </Card>
    </>
  );
}
