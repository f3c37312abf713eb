import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { remindableFrom } from "@/lib/domain/pair-reminder";
import { formatDateTime, formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What a coordinator may do for a pair that goes on; each opens a page that says first what will happen. */
export async function Acts({
  here,
  remindHref,
  canBeReminded,
  lastRemindedAt,
  canBeTakenBack,
  isPaused,
  reader,
  now,
}: {
  /** The page of the pair, with its locale. */
  here: string;
  remindHref: string;
  canBeReminded: boolean;
  lastRemindedAt: Date | null;
  /** Neither of the two has come yet. */
  canBeTakenBack: boolean;
  isPaused: boolean;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("record");
  const from = lastRemindedAt && remindableFrom(lastRemindedAt);

  return (
    <Card id="acts" title={t("acts.title")}>
      <ul className="grid gap-5">
        <li className="grid max-w-none justify-items-start gap-2">
          {canBeReminded ? (
            <>
              <ButtonLink href={remindHref}>{t("acts.remind")}</ButtonLink>
              <p className="text-ink-soft text-sm">{t("acts.remindTold")}</p>
            </>
          ) : (
            <p>
              {lastRemindedAt && from && from > now
                ? t("acts.lately", {
                    when: formatRelativeDay(lastRemindedAt, reader, now),
                    from: formatDateTime(from, reader),
                  })
                : t("acts.nothing")}
            </p>
          )}
        </li>
        <li className="grid max-w-none justify-items-start gap-2">
          <ButtonLink href={`${here}/pause`} look="secondary">
            {isPaused ? t("acts.changePause") : t("acts.pause")}
          </ButtonLink>
          <p className="text-ink-soft text-sm">{t("acts.pauseTold")}</p>
        </li>
        {canBeTakenBack && (
          <li className="grid max-w-none justify-items-start gap-2">
            <ButtonLink href={`${here}/take-back`} look="secondary">
              {t("acts.takeBack")}
            </ButtonLink>
            <p className="text-ink-soft text-sm">{t("acts.takeBackTold")}</p>
          </li>
        )}
        <li className="grid max-w-none justify-items-start gap-2">
          <ButtonLink href={`${here}/end`} look="danger" className="-ms-3">
            {t("acts.end")}
          </ButtonLink>
          <p className="text-ink-soft text-sm">{t("acts.endTold")}</p>
        </li>
      </ul>
    </Card>
  );
}
