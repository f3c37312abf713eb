import { Notice } from "@/components/ui/notice";
import { getT } from "@/lib/i18n/server";

/** What both are told, in the same words: neither which doubt it is nor whose answer came last. */
export async function BothHaveDoubts({ name }: { name: string }) {
  const t = await getT("fit-check");

  return (
    <Notice title={t("matched.title")}>
      <p>{t("matched.alike", { name })}</p>
      <p>{t("matched.noFault")}</p>
      <p>{t("matched.next")}</p>
    </Notice>
  );
}
