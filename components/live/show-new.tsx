import { MoreLink } from "@/components/ui/more-link";
import { getT } from "@/lib/i18n/server";

/** Where no script brings it: a link to this very page, to see what the other has changed since. */
export async function ShowNew({ href }: { href: string }) {
  const t = await getT("live");

  return (
    <noscript>
      <MoreLink href={href}>{t("show")}</MoreLink>
    </noscript>
  );
}
