import { Letter } from "@/components/ending/letter";
import { NoticeText } from "@/components/ending/notice-text";
import { Card } from "@/components/ui/card";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";

type Half = { name: string; locale: Locale };

/** What completing an ending does, and what each of the two will read of it. */
export async function EndingEffect({
  mentor,
  mentee,
  contact,
}: {
  mentor: Half;
  mentee: Half;
  contact: string;
}) {
  const t = await getT("desk");
  const letters = [
    { reader: mentor, partner: mentee },
    { reader: mentee, partner: mentor },
  ];

  return (
    <Card id="effect" title={t("ending.effect.title")}>
      <ul className="grid list-disc gap-1 ps-6">
        <li>{t("ending.effect.same")}</li>
        <li>{t("ending.effect.readOnly")}</li>
        <li>{t("ending.effect.final")}</li>
      </ul>
      {letters.map(({ reader, partner }) => (
        <section key={reader.name} className="grid gap-2">
          <h3 className="font-semibold">{t("ending.notice", { name: reader.name })}</h3>
          <Letter>
            <NoticeText locale={reader.locale} partner={partner.name} contact={contact} />
          </Letter>
        </section>
      ))}
    </Card>
  );
}
