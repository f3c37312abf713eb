import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram } from "@/lib/auth/require";
import { listCoordinators } from "@/lib/data/coordinators";
import { listColleaguesWithFactor } from "@/lib/data/lost-factors";
import { listPrograms } from "@/lib/data/programs";
import { getLocale, getT } from "@/lib/i18n/server";
import { remove, resetFactor } from "../actions";

type Props = PageProps<"/[locale]/programs/[programId]/settings/coordinators/[personId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("coordinators");
  return { title: t("remove.page") };
}

/** What removing somebody does, oneself among them, before it is done. */
export default async function RemoveCoordinatorPage({ params }: Props) {
  const { programId: asked, personId } = await params;
  const grant = await requireProgram(asked);
  const { programId, actor } = grant;
  const [[program], colleagues, withFactor, locale, t] = await Promise.all([
    listPrograms([programId]),
    listCoordinators(grant),
    listColleaguesWithFactor(grant),
    getLocale(),
    getT("coordinators"),
  ]);
  const colleague = colleagues.find(({ id }) => id === personId);
  if (!program || !colleague) notFound();
  const { id, name } = colleague;
  const isSelf = id === actor.id;
  const isLast = colleagues.length === 1;

  return (
    <>
      <DeskHeading
        title={t("remove.title", { name })}
        program={{ id: programId, name: program.name[locale] }}
        place="settings"
      />
      <p>
        {isLast ? t("remove.last", { name }) : t(isSelf ? "remove.self" : "remove.told", { name })}
      </p>
      <OneButtonForm
        action={remove.bind(null, programId)}
        fields={{ person: id }}
        look="primary"
        isOffered={!isLast}
      >
        {isSelf ? t("remove.selfButton") : t("remove.button", { name })}
      </OneButtonForm>
      {!isSelf && (
        <Card id="lost" title={t("factor.title")}>
          <p>{t(withFactor.has(id) ? "factor.told" : "factor.none", { name })}</p>
          <OneButtonForm
            action={resetFactor.bind(null, programId)}
            fields={{ person: id }}
            isOffered={withFactor.has(id)}
          >
            {t("factor.button")}
          </OneButtonForm>
        </Card>
      )}
      <MoreLink href={`/${locale}/programs/${programId}/settings/coordinators`}>
        {t("remove.back")}
      </MoreLink>
    </>
  );
}
