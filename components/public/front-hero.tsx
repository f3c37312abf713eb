import type { ReactNode } from "react";
import { Arriving } from "@/components/brand/arriving";
import { Icon } from "@/components/ui/icon";
import { getT } from "@/lib/i18n/server";

/** What Tandem is and what it promises, before anybody has to scroll: two sentences, the promise, one way in. */
export async function FrontHero({ children }: { children: ReactNode }) {
  const t = await getT("public");

  return (
    <header className="grid max-w-page gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_20rem] md:items-center">
      <div className="w-44 max-w-[60%] md:order-last md:w-auto md:max-w-none">
        <Arriving />
      </div>
      <div className="grid gap-5">
        <h1 className="text-3xl">{t("front.title")}</h1>
        <p className="text-lg text-ink-soft">{t("front.lead")}</p>
        <p className="flex items-start gap-3 font-semibold">
          <Icon name="closed" className="mt-px text-pine" />
          {t("front.private")}
        </p>
        <div className="grid justify-items-stretch gap-3 sm:justify-items-start">{children}</div>
      </div>
    </header>
  );
}
