import { Menu, MenuLink } from "@/components/ui/menu";
import { nextMeetingNumber } from "@/lib/domain/journey";
import { isNobodys } from "@/lib/domain/nobody";
import type { Journey } from "@/lib/domain/standing";
import { getLocale, getT } from "@/lib/i18n/server";
import type { Partner } from "./partner";
import { pairHref } from "./paths";

/** The "…" of a card: all that is not the next step. What changes something is gone once the pair has ended. */
export async function PairMenu({ partner, journey }: { partner: Partner; journey: Journey }) {
  const [locale, t] = await Promise.all([getLocale(), getT("space")]);
  const { pair, progress } = journey;
  const to = (path: string) => pairHref(locale, pair.id, path);
  const { name, email } = partner;

  return (
    <Menu id={`menu-${pair.id}`} label={t("menu.label", { name })}>
      {!isNobodys(email) && (
        <MenuLink href={`mailto:${email}`}>{t("menu.write", { name })}</MenuLink>
      )}
      {!pair.endedAt && (
        <MenuLink href={to(`/date?meeting=${nextMeetingNumber(progress)}`)}>
          {t("menu.meeting")}
        </MenuLink>
      )}
      <MenuLink href={to("/coordination-view")}>{t("menu.coordinationView")}</MenuLink>
      {!pair.endedAt && <MenuLink href={to("/help")}>{t("menu.help")}</MenuLink>}
      <MenuLink href={to("/export")}>{t("menu.print")}</MenuLink>
      {!pair.endedAt && <MenuLink href={to("/pause")}>{t("menu.pause")}</MenuLink>}
      {!pair.endedAt && (
        <MenuLink isApart href={to("/ending")}>
          {t("menu.ending")}
        </MenuLink>
      )}
    </Menu>
  );
}
