"use client";

import { usePathname } from "next/navigation";
import { useReturn } from "@/components/shell/use-return";
import { buttonLook } from "@/components/ui/button-look";
import { ButtonRow } from "@/components/ui/button-row";
import { isLocale } from "@/lib/i18n/settings";
import en from "@/locales/en/breakdown.json";
import fr from "@/locales/fr/breakdown.json";

/**
 * What a reader sees when a promise of ours broke, or a network did. It travels with every page, so it
 * is small; its link loads the next page afresh.
 */
export default function Breakdown({ error, retry }: { error: Error; retry: () => void }) {
  const isCut = useReturn(error, retry);
  const tag = usePathname().split("/")[1];
  const locale = isLocale(tag) ? tag : "fr";
  const words = { fr, en }[locale];

  return (
    <>
      <h1 className="text-3xl">{isCut ? words.cut : words.title}</h1>
      <p role="status" className="text-lg text-ink-soft">
        {isCut ? words.comesBack : words.lead}
      </p>
      <ButtonRow>
        <button type="button" onClick={() => retry()} className={buttonLook("primary")}>
          {words.retry}
        </button>
        <a href={`/${locale}/space`} className={buttonLook("secondary")}>
          {words.wayOn}
        </a>
      </ButtonRow>
    </>
  );
}
