import { DefinitionList } from "@/components/ui/definition-list";
import { MoreLink } from "@/components/ui/more-link";
import { hasMet, nextMeeting, nextMeetingNumber, type Progress } from "@/lib/domain/journey";
import type { PairId } from "@/lib/domain/people";
import { formatDateTime, formatTimeElsewhere, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { Partner } from "./partner";
import { pairHref } from "./paths";

/** When the two meet next, by the reader's clocks and, where they differ, by the other's. */
export async function NextDate({
  pairId,
  partner: { name, timeZone },
  progress,
  proposedBy,
  reader,
}: {
  pairId: PairId;
  partner: Partner;
  progress: Progress;
  /** Who has proposed times that wait for an answer; null while nobody has. */
  proposedBy: "own" | "partner" | null;
  reader: Reader;
}) {
  const t = await getT("space");
  const date = nextMeeting(progress);
  const elsewhere = date && formatTimeElsewhere(date, reader, timeZone);
  const href = pairHref(reader.locale, pairId, `/date?meeting=${nextMeetingNumber(progress)}`);

  const detail = date ? (
    <>
      <p className="first-letter:uppercase">{formatDateTime(date, reader)}</p>
      {elsewhere && (
        <p className="font-normal text-ink-soft">
          {t("nextDate.elsewhere", { name, when: elsewhere })}
        </p>
      )}
    </>
  ) : (
    <>
      <p>{t("nextDate.none")}</p>
      {!proposedBy && <MoreLink href={href}>{t("nextDate.set")}</MoreLink>}
    </>
  );

  return (
    <DefinitionList
      items={[
        {
          term: hasMet(progress) ? t("nextDate.next") : t("nextDate.first"),
          detail: (
            <>
              {detail}
              {proposedBy && (
                <MoreLink href={href}>
                  {proposedBy === "own"
                    ? t("nextDate.proposed", { name })
                    : t("nextDate.answer", { name })}
                </MoreLink>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
