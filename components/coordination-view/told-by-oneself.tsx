import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { type EndingRequest, revealsReason } from "@/lib/domain/ending";
import type { HelpRequest } from "@/lib/domain/help";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What one has told the coordination oneself; what the other told it is not known here. */
export async function ToldByOneself({
  helpRequests,
  ending,
  wantsNewMatch,
  partner,
  reader,
}: {
  helpRequests: ReadonlyArray<HelpRequest>;
  ending: EndingRequest | null;
  wantsNewMatch: boolean;
  /** The other one's name. */
  partner: string;
  reader: Reader;
}) {
  const t = await getT("coordination-view");
  const when = (instant: Date) => ({ when: formatDateTime(instant, reader) });

  return (
    <Card id="own" title={t("own.title")}>
      {helpRequests.length === 0 && !ending && !wantsNewMatch && <p>{t("own.none")}</p>}
      <ul className="grid list-disc gap-1 ps-6 empty:hidden">
        {helpRequests.map(({ id, askedAt }) => (
          <li key={id}>{t("own.help", when(askedAt))}</li>
        ))}
        {ending && (
          <>
            <li>{t("own.ending", when(ending.askedAt))}</li>
            <li>{t(`own.asker.${ending.showsAsker ? "shown" : "hidden"}`)}</li>
            {ending.reason !== "" && (
              <li>{t(`own.reason.${revealsReason(ending) ? "shown" : "hidden"}`)}</li>
            )}
          </>
        )}
        {wantsNewMatch && <li>{t("own.newMatch")}</li>}
      </ul>
      <PrivacyHint>{t("own.apart", { name: partner })}</PrivacyHint>
    </Card>
  );
}
