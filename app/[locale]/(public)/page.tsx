import type { Metadata } from "next";
import { FrontHero } from "@/components/public/front-hero";
import { Promises } from "@/components/public/promises";
import { ButtonLink } from "@/components/ui/button";
import { findReader } from "@/lib/auth/session";
import { getLocale, getT } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("public");
  return { title: { absolute: t("title") } };
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
