import type { Metadata } from "next";
import { Chapter, Points } from "@/components/public/chapter";
import { WhoReadsWhat } from "@/components/public/who-reads-what";
import { PageHeading } from "@/components/ui/page-heading";
import { findProgram } from "@/lib/data/programs";
import { getT } from "@/lib/i18n/server";

const kept = ["people", "signIn", "limits", "cookies", "nothingElse", "mail"] as const;
const rights = ["see", "correct", "remove", "takeBack"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("public");
  return { title: t("privacy.title") };
}

export default async function PrivacyPage() {
  const [program, t] = await Promise.all([findProgram(), getT("public")]);
  const officer = program?.privacyOfficer;

  return (
    <>
      <PageHeading title={t("privacy.title")} lead={t("privacy.lead")} />
      <Chapter id="who" title={t("privacy.who.title")} wide>
        <WhoReadsWhat />
        <p>{t("privacy.who.enforced")}</p>
      </Chapter>
      <Chapter id="kept" title={t("privacy.kept.title")}>
        <Points>{kept.map((point) => t(`privacy.kept.${point}`))}</Points>
      </Chapter>
      <Chapter id="purpose" title={t("privacy.purpose.title")}>
        <p>{t("privacy.purpose.text")}</p>
      </Chapter>
      <Chapter id="how-long" title={t("privacy.howLong.title")}>
        <p>{t("privacy.howLong.text")}</p>
      </Chapter>
      <Chapter id="rights" title={t("privacy.rights.title")}>
        <p>{t("privacy.rights.lead")}</p>
        <Points>{rights.map((right) => t(`privacy.rights.${right}`))}</Points>
        <p>{t("privacy.rights.how")}</p>
        {officer && (
          <p>
            {t("privacy.rights.officer", { name: officer.name })}
            <br />
            <a href={`mailto:${officer.email}`} className="inline-flex min-h-11 items-center">
              {officer.email}
            </a>
          </p>
        )}
        <p>{t("privacy.rights.complaint")}</p>
      </Chapter>
    </>
  );
}
