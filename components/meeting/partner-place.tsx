import { Icon } from "@/components/ui/icon";
import { MoreLink } from "@/components/ui/more-link";
import { placeOf, type StepCode } from "@/lib/domain/guide";
import { type Attendance, isHere } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { formatDateTime, formatTime, isSameDay, type Reader } from "@/lib/i18n/dates";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getT } from "@/lib/i18n/server";
import { stepHref } from "./paths";
import { Pulse } from "./pulse";

/** Where the other is, or was when they left, with the way to join them. It keeps itself up to date. */
export async function PartnerPlace({
  name,
  place,
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
  const { step, seenAt } = place;
  const isOnSameStep = current === step;
  const where = {
    name,
    number: placeOf(step).number,
    step: wordStep(step, reader.locale).name,
  };

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 text-ink-soft">
      <p className="flex gap-2">
        <Icon name="both" className="size-5 translate-y-0.5" />
        {isHere(place, now)
          ? t(isOnSameStep ? "partner.withYou" : "partner.here", where)
          : wasHere()}
      </p>
      {current && !isOnSameStep && (
        <MoreLink href={stepHref(reader.locale, pairId, step)}>
          {t("partner.join", { name })}
        </MoreLink>
      )}
      <Pulse />
    </div>
  );

  function wasHere() {
    return isSameDay(seenAt, now, reader)
      ? t("partner.today", { ...where, time: formatTime(seenAt, reader) })
      : t("partner.earlier", { ...where, when: formatDateTime(seenAt, reader) });
  }
}
