import type { Guide } from "@/lib/domain/guide";
import { wordMeeting } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { StepOverview } from "./step-overview";

/** What a meeting is made of, and on how many devices. */
export async function LobbyWords({ guide }: { guide: Guide }) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);

  return (
    <>
      <section className="grid gap-4">
        <h2 className="text-xl">{wordMeeting(guide, locale).stepsTitle}</h2>
        <StepOverview guide={guide} />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("lobby.devicesTitle")}</h2>
        <p>{t("lobby.devices")}</p>
        <p>{t("lobby.leave")}</p>
      </section>
    </>
  );
}
