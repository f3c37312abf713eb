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
      <a
        href={pairHref(reader.locale, pairId, "/ending/request")}
        className="inline-flex min-h-11 items-center"
      >
        {t("askedToEnd.takeBack")}
      </a>
    </Notice>
  );
}
