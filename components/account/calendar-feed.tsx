import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { wordFeed } from "@/lib/i18n/feed-wording";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import { FeedForm } from "./feed-form";

/** The private address by which one's own calendar finds one's meetings. */
export async function CalendarFeed({
  feed,
  reader,
  make,
  end,
}: {
  feed: { madeAt: Date } | null;
  reader: Reader;
  make: FormAction;
  end: FormAction;
}) {
  const t = await getT("calendar");

  return (
    <Card id="calendar" title={t("address.title")}>
      <p>{t("address.lead")}</p>
      <PrivacyHint>{t("address.readers")}</PrivacyHint>
      {feed && <p>{t("address.since", { when: formatDateTime(feed.madeAt, reader) })}</p>}
      <FeedForm action={make} words={wordFeed(reader.locale, feed !== null)} />
      <OneButtonForm action={end} look="quiet" isOffered={feed !== null}>
        {t("address.end")}
      </OneButtonForm>
    </Card>
  );
}
