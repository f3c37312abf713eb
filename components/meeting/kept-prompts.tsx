import { Card } from "@/components/ui/card";
import { keptForLater, type Meeting } from "@/lib/domain/meeting";
import { wordPrompt } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";

/** The prompts that come back at the next meeting. */
export async function KeptPrompts({
  meeting,
  role,
}: {
  meeting: Meeting;
  role: "mentor" | "mentee";
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const kept = keptForLater(meeting);
  if (kept.length === 0) return null;

  return (
    <Card id="kept" title={t("next.keptTitle")}>
      <ul className="grid list-disc gap-2 ps-6 marker:text-pine">
        {kept.map((prompt) => (
          <li key={prompt}>{wordPrompt(prompt, role, locale, meeting.words).ask}</li>
        ))}
      </ul>
    </Card>
  );
}
