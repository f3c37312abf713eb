import type { ComponentProps } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = Omit<ComponentProps<typeof PageHeading>, "trailLabel">;

/** The heading of a page behind My mentoring space, from which its trail leads here. */
export async function InnerHeading({ trail = [], ...heading }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getT("common")]);
  const space = { name: t("shell.space"), href: `/${locale}/space` };

  return <PageHeading {...heading} trail={[space, ...trail]} trailLabel={t("shell.trail")} />;
}
