"use client";

import { usePathname } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PageHeading } from "@/components/ui/page-heading";
import { isLocale } from "@/lib/i18n/settings";
import en from "@/locales/en/breakdown.json";
import fr from "@/locales/fr/breakdown.json";

/** What a reader sees when a promise of ours broke. It travels with every page, so it is small. */
export default function Breakdown({ retry }: { retry: () => void }) {
  const tag = usePathname().split("/")[1];
  const locale = isLocale(tag) ? tag : "fr";
  const words = { fr, en }[locale];

  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <ButtonRow>
        <Button type="button" onClick={() => retry()}>
          {words.retry}
        </Button>
        <ButtonLink look="secondary" href={`/${locale}/space`}>
          {words.wayOn}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
