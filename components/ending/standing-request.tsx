import { Card } from "@/components/ui/card";
import { completesBy, type EndingRequest, revealsReason } from "@/lib/domain/ending";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** One's own request while it stands, and what the coordination knows of it. */
export async function StandingRequest({
  request,
  partner,
  reader,
}: {
  request: EndingRequest;
  /** The other one's name. */
  partner: string;
  reader: Reader;
}) {
  const t = await getT("ending");
  const { askedAt, showsAsker, reason, reasonLocale } = request;
  const read = revealsReason(request) ? "shown" : "hidden";

  return (
    <Card id="standing" title={t("standing.title")}>
      <p>
        {t("standing.told", {
          when: formatDateTime(askedAt, reader),
          latest: formatDateTime(completesBy(askedAt), reader),
          name: partner,
        })}
      </p>
      <div className="grid gap-2">
        <h3 className="font-semibold">{t("standing.knows")}</h3>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t("standing.asked")}</li>
          <li>{t(`standing.asker.${showsAsker ? "shown" : "hidden"}`)}</li>
          <li>{t(`standing.reason.${reason === "" ? "none" : read}`)}</li>
        </ul>
        {reason !== "" && (
          <blockquote
            lang={reasonLocale}
            className="max-w-measure whitespace-pre-line border-line border-s-4 ps-4"
          >
            {reason}
          </blockquote>
        )}
      </div>
    </Card>
  );
}
