import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { SettingsForm } from "@/components/program/settings-form";
import { wordSettingsForm } from "@/components/program/settings-form-words";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram } from "@/lib/auth/require";
import { findProgramSettings } from "@/lib/data/program-settings";
import { getLocale, getT } from "@/lib/i18n/server";
import { settleProgram } from "./actions";
import { guidePath } from "./guide/paths";

type Props = PageProps<"/[locale]/programs/[programId]/settings">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("settings");
  return { title: t("title") };
}

export default async function SettingsPage({ params }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const [{ settings, revision }, locale, t, coordinators, incidents] = await Promise.all([
    findProgramSettings(grant),
    getLocale(),
    getT("settings"),
    getT("coordinators"),
    getT("incidents"),
  ]);

  return (
    <>
      <DeskHeading
        title={t("title")}
        lead={t("lead")}
        program={{ id: programId, name: locale === "fr" ? settings.nameFr : settings.nameEn }}
        place="settings"
      />
      <Card id="words" title={t("words.title")}>
        <p>{t("words.told")}</p>
        <MoreLink href={`/${locale}${guidePath(programId)}`}>{t("words.link")}</MoreLink>
      </Card>
      <Card id="coordinators" title={coordinators("title")}>
        <p>{coordinators("lead")}</p>
        <MoreLink href={`/${locale}/programs/${programId}/settings/coordinators`}>
          {coordinators("link")}
        </MoreLink>
      </Card>
      <Card id="incidents" title={incidents("title")}>
        <p>{incidents("lead")}</p>
        <MoreLink href={`/${locale}/programs/${programId}/incidents`}>{incidents("link")}</MoreLink>
      </Card>
      <SettingsForm
        action={settleProgram.bind(null, programId)}
        revision={revision}
        words={wordSettingsForm(locale, settings)}
      />
    </>
  );
}
