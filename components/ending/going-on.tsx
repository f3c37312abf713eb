import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { Reopening } from "@/lib/domain/reopening";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** Who learns of a wish to go on after all, what becomes of it, and how it stands. */
export async function GoingOn({
  reopening: { isWished, isWishedByBoth, until },
  partner,
  reader,
  children,
}: {
  reopening: Reopening;
  /** The other one's name. */
  partner: string;
  reader: Reader;
  /** The buttons that wish it, and take that back. */
  children: ReactNode;
}) {
  const t = await getT("after");

  return (
    <Card id="go-on" title={t("goOn.title")}>
      <PrivacyHint>{t("goOn.readers", { name: partner })}</PrivacyHint>
      <p>{t("goOn.until", { date: formatDateTime(until, reader) })}</p>
      {isWished && (
        <p className="font-semibold">{isWishedByBoth ? t("goOn.both") : t("goOn.wished")}</p>
      )}
      {children}
    </Card>
  );
}
