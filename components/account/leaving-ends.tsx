import { Letter } from "@/components/ending/letter";
import { NoticeText } from "@/components/ending/notice-text";
import { Card } from "@/components/ui/card";
import { wordNobody } from "@/lib/i18n/leave-wording";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";

type Partner = { id: string; name: string; locale: Locale; arrivedAt: Date | null };

/** What becomes of the relationships that go on when one of the two leaves, and what the other then reads. */
export async function LeavingEnds({
  partners,
  contact,
}: {
  partners: ReadonlyArray<Partner>;
  /** The address of the coordination. */
  contact: string;
}) {
  const t = await getT("leave");
  const told = [
    ...new Set(partners.filter(({ arrivedAt }) => arrivedAt).map(({ locale }) => locale)),
  ];
  if (partners.length === 0) return null;

  return (
    <Card id="pairs" title={t("pairs.title")}>
      {told.length > 0 && <p>{t("pairs.lead")}</p>}
      {told.map((locale) => (
        <Letter key={locale}>
          <NoticeText locale={locale} partner={wordNobody()[locale]} contact={contact} />
        </Letter>
      ))}
      {partners
        .filter(({ arrivedAt }) => !arrivedAt)
        .map(({ id, name }) => (
          <p key={id}>{t("pairs.withdrawn", { name })}</p>
        ))}
    </Card>
  );
}
