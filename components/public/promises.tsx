import type { ReactNode } from "react";
import { Agreeing } from "@/components/brand/agreeing";
import { Meeting } from "@/components/brand/meeting";
import { Speaking } from "@/components/brand/speaking";
import { Icon } from "@/components/ui/icon";
import { MoreLink } from "@/components/ui/more-link";
import { getLocale, getT } from "@/lib/i18n/server";

const drawings = { meet: Meeting, agree: Agreeing, language: Speaking };

/** What Tandem does for two people, then what it promises them. */
export async function Promises() {
  const [locale, t] = await Promise.all([getLocale(), getT("public")]);

  return (
    <>
      <section aria-labelledby="how" className="wide grid gap-6">
        <h2 id="how" className="text-2xl">
          {t("front.how")}
        </h2>
        <ul className="grid gap-8 md:grid-cols-3">
          {(["meet", "agree", "language"] as const).map((promise) => {
            const Drawing = drawings[promise];
            return (
              <Deed
                key={promise}
                drawing={<Drawing />}
                title={t(`front.${promise}.title`)}
                text={t(`front.${promise}.text`)}
              />
            );
          })}
        </ul>
      </section>
      <section
        aria-labelledby="private"
        className="wide grid gap-x-10 gap-y-3 rounded-lg border border-line bg-sheet p-6 shadow-sheet sm:p-8 md:grid-cols-[1fr_2fr]"
      >
        <h2 id="private" className="flex items-start gap-3 text-xl">
          <Icon name="closed" className="mt-0.5 text-pine" />
          {t("front.promise.title")}
        </h2>
        <div className="grid gap-3">
          <p>{t("front.promise.text")}</p>
          <MoreLink href={`/${locale}/privacy`}>{t("front.promise.link")}</MoreLink>
        </div>
      </section>
    </>
  );
}

function Deed({ drawing, title, text }: { drawing: ReactNode; title: string; text: string }) {
  return (
    <li className="grid content-start gap-2">
      <div className="w-40 md:w-48">{drawing}</div>
      <h3 className="text-lg">{title}</h3>
      <p className="text-ink-soft">{text}</p>
    </li>
  );
}
