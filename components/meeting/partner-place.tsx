import { Icon } from "@/components/ui/icon";
import { MoreLink } from "@/components/ui/more-link";
import { placeOf, type StepCode } from "@/lib/domain/guide";
import type { Attendance } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { formatDateTime, formatTime, isSameDay, type Reader } from "@/lib/i18n/dates";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getT } from "@/lib/i18n/server";
import { stepHref } from "./paths";

/** Where the other was when they last opened a step; they may have moved on since this page came. */
export async function PartnerPlace({
  name,
  place: { step, seenAt },
  pairId,
  current,
  reader,
  now,
}: {
  name: string;
  place: Attendance;
  pairId: PairId;
  /** The step that the reader is on, if any. */
  current?: StepCode;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("meeting");
  const where = {
    name,
    number: placeOf(step).number,
    step: wordStep(step, reader.locale).name,
  };

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 text-ink-soft">
      <p className="flex gap-2">
        <Icon name="both" className="size-5 translate-y-0.5" />
        {isSameDay(seenAt, now, reader)
          ? t("partner.here", { ...where, time: formatTime(seenAt, reader) })
          : t("partner.earlier", { ...where, when: formatDateTime(seenAt, reader) })}
      </p>
      {current && current !== step && (
        <MoreLink href={stepHref(reader.locale, pairId, step)}>{t("partner.follow")}</MoreLink>
      )}
    </div>
  );
}
