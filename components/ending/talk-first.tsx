import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { getLocale, getT } from "@/lib/i18n/server";
import { Openings } from "./openings";

/** The first of the three doors: words to begin with, and a meeting to say them at. */
export async function TalkFirst({
  partner,
  here,
}: {
  partner: { name: string; email: string };
  /** Where the pages of this pair begin. */
  here: string;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("ending")]);

  return (
    <Card id="talk" title={t("talk.title")}>
      <p>{t("talk.lead", { name: partner.name })}</p>
      <Openings locale={locale} partner={partner} />
      <MoreLink href={`${here}/opening-words`}>{t("talk.print")}</MoreLink>
      <div className="grid justify-items-start gap-2">
        <p className="text-ink-soft">{t("talk.meetNote")}</p>
        <ButtonLink look="secondary" href={`${here}/date`}>
          {t("talk.meet")}
        </ButtonLink>
      </div>
    </Card>
  );
}
