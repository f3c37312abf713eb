import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { getLocale, getT } from "@/lib/i18n/server";

/** The way to the desk, for those who coordinate. */
export async function ProgramLinks({
  programs,
}: {
  programs: ReadonlyArray<{ id: string; name: string }>;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("space")]);

  return programs.map(({ id, name }) => (
    <Card key={id} id={`program-${id}`} title={name}>
      <ButtonRow>
        <ButtonLink look="secondary" href={`/${locale}/programs/${id}`}>
          {t("coordination.open")}
        </ButtonLink>
      </ButtonRow>
    </Card>
  ));
}
