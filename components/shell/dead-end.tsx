import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocale, getT } from "@/lib/i18n/server";

export type DeadEndReason = "notFound" | "forbidden" | "unauthorized" | "breakdown";

/** A page that the reader did not ask for: what happened, in plain words, and the way on. */
export async function DeadEnd({
  reason,
  wayOn,
  illustration,
}: {
  reason: DeadEndReason;
  /** The path that leads on, without its locale. */
  wayOn: string;
  illustration: ReactNode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("common")]);

  return (
    <>
      <PageHeading
        title={t(`${reason}.title`)}
        lead={t(`${reason}.lead`)}
        illustration={illustration}
      />
      <ButtonRow>
        <ButtonLink href={`/${locale}${wayOn}`}>{t(`${reason}.wayOn`)}</ButtonLink>
      </ButtonRow>
    </>
  );
}

export async function deadEndMetadata(reason: DeadEndReason): Promise<Metadata> {
  const t = await getT("common");
  return { title: t(`${reason}.title`) };
}
