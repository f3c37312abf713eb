import type { Metadata } from "next";
import { FrontHero } from "@/components/public/front-hero";
import { Promises } from "@/components/public/promises";
import { ButtonLink } from "@/components/ui/button";
import { findReader } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { getLocale, getT } from "@/lib/i18n/server";

/** The one page whose address people send each other, with the card that is shown beside it. */
export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, common] = await Promise.all([getLocale(), getT("public"), getT("common")]);

  return {
    title: { absolute: t("title") },
    metadataBase: new URL(env().TANDEM_ORIGIN),
    openGraph: {
      siteName: common("title"),
      locale: `${locale}_CA`,
      images: { url: "/social-card.png", width: 1200, height: 630, alt: common("tagline") },
    },
  };
}

export default async function FrontPage() {
  const [reader, locale, t] = await Promise.all([findReader(), getLocale(), getT("public")]);

  return (
    <>
      <FrontHero>
        {reader ? (
          <ButtonLink href={`/${locale}/space`}>{t("front.space")}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={`/${locale}/sign-in`}>{t("front.signIn")}</ButtonLink>
            <p className="text-ink-soft text-sm">{t("front.invited")}</p>
          </>
        )}
      </FrontHero>
      <Promises />
    </>
  );
}
