import type { Metadata } from "next";
import { Chapter, Points } from "@/components/public/chapter";
import { PageHeading } from "@/components/ui/page-heading";
import { findProgram } from "@/lib/data/programs";
import { getT } from "@/lib/i18n/server";

const works = ["keyboard", "noScript", "zoom", "noTimer", "language"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("public");
  return { title: t("accessibility.title") };
}

export default async function AccessibilityPage() {
  const [program, t] = await Promise.all([findProgram(), getT("public")]);
  const address = program?.coordination.email;

  return (
    <>
      <PageHeading title={t("accessibility.title")} lead={t("accessibility.lead")} />
      <Chapter id="aim" title={t("accessibility.aim.title")}>
        <p>{t("accessibility.aim.text")}</p>
      </Chapter>
      <Chapter id="works" title={t("accessibility.works.title")}>
        <Points>{works.map((point) => t(`accessibility.works.${point}`))}</Points>
      </Chapter>
      <Chapter id="limits" title={t("accessibility.limits.title")}>
        <p>{t("accessibility.limits.text")}</p>
      </Chapter>
      <Chapter id="contact" title={t("accessibility.contact.title")}>
        <p>{t("accessibility.contact.text")}</p>
        {address && (
          <p>
            <a href={`mailto:${address}`} className="inline-flex min-h-11 items-center">
              {address}
            </a>
          </p>
        )}
        <p className="text-ink-soft text-sm">{t("accessibility.contact.updated")}</p>
      </Chapter>
    </>
  );
}
