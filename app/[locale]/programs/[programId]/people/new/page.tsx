import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { PersonForm } from "@/components/people/person-form";
import { requireProgram } from "@/lib/auth/require";
import { listPrograms } from "@/lib/data/programs";
import { wordNewcomer } from "@/lib/i18n/newcomer-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { add } from "../actions";

type Props = PageProps<"/[locale]/programs/[programId]/people/new">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("new.title") };
}

export default async function NewPersonPage({ params }: Props) {
  const { programId } = await requireProgram((await params).programId);
  const [[program], locale, t] = await Promise.all([
    listPrograms([programId]),
    getLocale(),
    getT("members"),
  ]);
  if (!program) notFound();

  return (
    <>
      <DeskHeading
        title={t("new.title")}
        lead={t("new.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <p>{t("new.known")}</p>
      <PersonForm
        action={add.bind(null, programId)}
        asksHalf
        words={{ ...wordNewcomer(locale), save: t("new.save") }}
      />
    </>
  );
}
