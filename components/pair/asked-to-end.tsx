import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import type { PairId } from "@/lib/domain/people";
import { formatDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { pairHref } from "./paths";

/** One's own standing wish to end the relationship. Nobody else sees this. */
export async function AskedToEnd({
  pairId,
  since,
  reader,
}: {
  pairId: PairId;
  since: Date;
  reader: Reader;
}) {
  const t = await getT("space");

  return (
    <Notice title={t("askedToEnd.title")}>
      <p>{t("askedToEnd.told", { since: formatDate(since, reader) })}</p>
      <MoreLink href={pairHref(reader.locale, pairId, "/ending")}>
        {t("askedToEnd.takeBack")}
      </MoreLink>
    </Notice>
  );
}
