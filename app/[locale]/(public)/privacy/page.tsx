import type { Metadata } from "next";
import { Chapter, Points } from "@/components/public/chapter";
import { WhatIsKept } from "@/components/public/what-is-kept";
import { WhoReadsWhat } from "@/components/public/who-reads-what";
import { PageHeading } from "@/components/ui/page-heading";
import { findReader } from "@/lib/auth/session";
import { listProgramsOf } from "@/lib/data/programs";
import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import { getT } from "@/lib/i18n/server";

const kept = ["people", "signIn", "limits", "cookies", "nothingElse", "mail"] as const;
const rights = ["see", "correct", "remove", "takeBack"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("public");
  return { title: t("privacy.title") };
}

export default async function PrivacyPage() {
  const [reader, t, common] = await Promise.all([findReader(), getT("public"), getT("common")]);
  const programs = await listProgramsOf(reader?.belongsTo ?? []);

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
      <Chapter id="map" title={t("privacy.map.title")} wide>
        <WhatIsKept />
      </Chapter>
      <Chapter id="purpose" title={t("privacy.purpose.title")}>
        <p>{t("privacy.purpose.text")}</p>
      </Chapter>
      <Chapter id="how-long" title={t("privacy.howLong.title")}>
        <p>{t("privacy.howLong.text")}</p>
        <p>{t("privacy.howLong.ended")}</p>
      </Chapter>
      <Chapter id="rights" title={t("privacy.rights.title")}>
        <p>{t("privacy.rights.lead")}</p>
        <Points>{rights.map((right) => t(`privacy.rights.${right}`))}</Points>
        <p>{t("privacy.rights.how")}</p>
        {programs.map(({ id, privacyOfficer: { name, email } }) => (
          <p key={id}>
            {t("privacy.rights.officer", { name })}
            <br />
            <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
              {email}
            </a>
          </p>
        ))}
        {programs.length === 0 && <p>{common("shell.ofYourProgram")}</p>}
        <p>{t("privacy.rights.complaint")}</p>
      </Chapter>
      <Chapter id="incidents" title={t("privacy.incidents.title")}>
        <p>{t("privacy.incidents.text")}</p>
      </Chapter>
      <p className="text-ink-soft">{t("privacy.version", { version: privacyNoticeVersion })}</p>
    </>
  );
}
