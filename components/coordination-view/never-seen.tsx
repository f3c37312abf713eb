import { Card } from "@/components/ui/card";
import { getT } from "@/lib/i18n/server";

const never = ["notes", "place", "prompts", "agreement", "reflections", "fit", "choices"] as const;

/** What stays between the two, or with one of them. */
export async function NeverSeen() {
  const t = await getT("coordination-view");

  return (
    <Card id="never" title={t("never.title")}>
      <ul className="grid list-disc gap-1 ps-6">
        {never.map((thing) => (
          <li key={thing}>{t(`never.${thing}`)}</li>
        ))}
      </ul>
      <p>{t("never.kept")}</p>
    </Card>
  );
}
