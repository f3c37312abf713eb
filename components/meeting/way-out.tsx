import { Disclosure } from "@/components/ui/disclosure";
import { getT } from "@/lib/i18n/server";

/** What one may do when it will not work: always in reach, and never in the way. */
export async function WayOut() {
  const t = await getT("guide");

  return (
    <Disclosure summary={t("wayOut.title")}>
      <p>{t("wayOut.talk")}</p>
      <p>{t("wayOut.end")}</p>
    </Disclosure>
  );
}
