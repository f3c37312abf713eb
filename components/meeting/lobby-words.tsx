import { PrivacyHint } from "@/components/ui/privacy-hint";
import { getT } from "@/lib/i18n/server";
import { StepOverview } from "./step-overview";

/** What the hour is made of, on how many devices, and who reads what of it. */
export async function LobbyWords({ partnerName: name }: { partnerName: string }) {
  const t = await getT("meeting");

  return (
    <>
      <section className="grid gap-4">
        <h2 className="text-xl">{t("lobby.stepsTitle")}</h2>
        <StepOverview />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("lobby.devicesTitle")}</h2>
        <p>{t("lobby.devices")}</p>
        <p>{t("lobby.leave")}</p>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("lobby.privacyTitle")}</h2>
        <PrivacyHint>{t("lobby.privacyNotes")}</PrivacyHint>
        <PrivacyHint readers="both">{t("lobby.privacyShown", { name })}</PrivacyHint>
        <PrivacyHint readers="both">{t("lobby.privacyShared")}</PrivacyHint>
      </section>
    </>
  );
}
