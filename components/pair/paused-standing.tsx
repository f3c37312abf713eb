import { MoreLink } from "@/components/ui/more-link";
import type { Pause } from "@/lib/domain/pause";
import type { PairId } from "@/lib/domain/people";
import { sayPause } from "@/lib/i18n/pause-wording";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";
import { pairHref } from "./paths";

/** In the place of the next step while the two pause: nothing is asked of anybody. */
export async function PausedStanding({
  pairId,
  pause,
  locale,
  now,
}: {
  pairId: PairId;
  pause: Pause;
  locale: Locale;
  now: Date;
}) {
  const t = await getT("pause");

  return (
    <>
      <p className="font-semibold text-lg">{sayPause(pause, locale, now)}</p>
      <MoreLink href={pairHref(locale, pairId, "/pause")}>{t("change")}</MoreLink>
    </>
  );
}
