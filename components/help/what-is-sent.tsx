import { Card } from "@/components/ui/card";
import { getT } from "@/lib/i18n/server";

/** All that a request for help carries to the coordination, said before it is written. */
export async function WhatIsSent({
  own,
  partner,
}: {
  own: { name: string; email: string };
  /** The other one's name. */
  partner: string;
}) {
  const t = await getT("help");

  return (
    <Card id="seen" title={t("seen.title")}>
      <ul className="grid list-disc gap-1 ps-6">
        <li>{t("seen.you", own)}</li>
        <li>{t("seen.partner", { name: partner })}</li>
        <li>{t("seen.message")}</li>
      </ul>
      <p>{t("seen.nothingElse", { name: partner })}</p>
    </Card>
  );
}
