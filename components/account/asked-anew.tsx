import { Points } from "@/components/public/chapter";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { getLocale, getT } from "@/lib/i18n/server";

const changed = ["copy", "leave", "retention", "map", "register"] as const;

/** Why somebody is asked again who had agreed before: the notice has changed, or they took it back. */
export async function AskedAnew({ hasTakenBack }: { hasTakenBack: boolean }) {
  const [locale, t] = await Promise.all([getLocale(), getT("consent")]);
  const account = `/${locale}/account`;

  return (
    <Notice title={t(hasTakenBack ? "anew.takenBack" : "anew.changed")}>
      {hasTakenBack ? (
        <p>{t("anew.stays")}</p>
      ) : (
        <Points>{changed.map((what) => t(`anew.what.${what}`))}</Points>
      )}
      <p>{t("anew.orElse")}</p>
      <MoreLink href={`${account}/export`}>{t("anew.export")}</MoreLink>
      <MoreLink href={`${account}/leave`}>{t("anew.leave")}</MoreLink>
    </Notice>
  );
}
