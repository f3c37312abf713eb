import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import type { PairId } from "@/lib/domain/people";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";
import { pairHref } from "./paths";

/** What both read on their cards once each has said a doubt. */
export async function SharedDoubts({ pairId, locale }: { pairId: PairId; locale: Locale }) {
  const t = await getT("space");

  return (
    <Notice title={t("fitCheck.matched")}>
      <MoreLink href={pairHref(locale, pairId, "/fit-check")}>{t("fitCheck.next")}</MoreLink>
    </Notice>
  );
}
