import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DrawnParts } from "@/components/parts/drawn-parts";
import { FieldParts } from "@/components/parts/field-parts";
import { ListParts } from "@/components/parts/list-parts";
import { SaidParts } from "@/components/parts/said-parts";
import { WayParts } from "@/components/parts/way-parts";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { env } from "@/lib/env";
import { wordKeeping, wordTwoTexts } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("parts");
  return { title: t("title"), robots: { index: false } };
}

/** All parts in all their states, for whoever works on them and for tests: nobody who mentors needs it. */
export default async function PartsPage() {
  if (env().NODE_ENV === "production" && env().TANDEM_PARTS !== "on") notFound();
  const [locale, t] = await Promise.all([getLocale(), getT("parts")]);

  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Card id="buttons" title={t("buttons.title")}>
        <ButtonRow>
          {(["primary", "secondary", "quiet", "danger"] as const).map((look) => (
            <Button key={look} type="button" look={look}>
              {t(`buttons.${look}`)}
            </Button>
          ))}
          <ButtonLink look="secondary" href="#fields-title">
            {t("buttons.link")}
          </ButtonLink>
        </ButtonRow>
      </Card>
      <FieldParts t={t} />
      <SaidParts t={t} saving={wordKeeping(locale)} twoTexts={wordTwoTexts(locale)} />
      <WayParts t={t} />
      <ListParts t={t} />
      <DrawnParts t={t} />
    </>
  );
}
