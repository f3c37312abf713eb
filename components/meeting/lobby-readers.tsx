import { PrivacyHint } from "@/components/ui/privacy-hint";
import { firstGuide, type Guide } from "@/lib/domain/guide";
import { getT } from "@/lib/i18n/server";

/** Who will read what of a meeting, said before one joins it. */
export async function LobbyReaders({ guide, partner: name }: { guide: Guide; partner: string }) {
  const t = await getT("meeting");

  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("lobby.privacyTitle")}</h2>
      {guide === firstGuide ? (
        <>
          <PrivacyHint>{t("lobby.privacyNotes")}</PrivacyHint>
          <PrivacyHint readers="both">{t("lobby.privacyShown", { name })}</PrivacyHint>
        </>
      ) : (
        <PrivacyHint>{t("lobby.privacyReflections", { name })}</PrivacyHint>
      )}
      <PrivacyHint readers="both">{t("lobby.privacyShared")}</PrivacyHint>
    </section>
  );
}
