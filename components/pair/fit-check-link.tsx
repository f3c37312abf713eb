import { MoreLink } from "@/components/ui/more-link";
import { isFitCheckOpen } from "@/lib/domain/fit-check";
import type { Journey } from "@/lib/domain/standing";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";
import { pairHref } from "./paths";

/**
 * The way to say in private if the match suits: never the next step, and the same before and after
 * an answer, for the other may sit beside one's screen.
 */
export async function FitCheckLink({
  journey: { pair, timeZone, progress, facts },
  locale,
  now,
}: {
  journey: Journey;
  locale: Locale;
  now: Date;
}) {
  if (facts.bothHaveDoubts || !isFitCheckOpen(progress, timeZone, now)) return null;
  const t = await getT("space");

  return <MoreLink href={pairHref(locale, pair.id, "/fit-check")}>{t("fitCheck.open")}</MoreLink>;
}
