import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { getT } from "@/lib/i18n/server";

const rules = ["matched", "otherwise"] as const;
const consequences = ["atOnce", "silence", "change"] as const;

/** Who reads an answer, and what becomes of it: all that there is to know before giving one. */
export async function DoubleBlind({ name }: { name: string }) {
  const t = await getT("fit-check");

  return (
    <Card id="rule" title={t("rule.title")}>
      <PrivacyHint>{t("rule.readers", { name })}</PrivacyHint>
      {rules.map((rule) => (
        <p key={rule}>{t(`rule.${rule}`, { name })}</p>
      ))}
      <ul className="grid list-disc gap-2 ps-6 text-ink-soft">
        {consequences.map((consequence) => (
          <li key={consequence}>{t(`rule.${consequence}`, { name })}</li>
        ))}
      </ul>
    </Card>
  );
}
