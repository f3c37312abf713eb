import { OneButtonForm } from "@/components/form/one-button-form";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { Meeting } from "@/lib/domain/meeting";
import { formatDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";

/** The end of the hour: to note that the two have met, or that it is noted. */
export async function Hold({
  meeting: { number, heldAt },
  hold,
  reader,
}: {
  meeting: Meeting;
  /** None once the pair has ended. */
  hold: FormAction | null;
  reader: Reader;
}) {
  const t = await getT("meeting");

  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{t("next.heldTitle")}</h2>
      {heldAt && <p>{t("next.held", { when: formatDate(heldAt, reader) })}</p>}
      {hold && !heldAt ? (
        <>
          <PrivacyHint readers="both">{t("next.heldTold")}</PrivacyHint>
          <OneButtonForm look="primary" action={hold} fields={{ meeting: String(number) }}>
            {t("next.hold")}
          </OneButtonForm>
        </>
      ) : (
        <ButtonRow>
          <ButtonLink href={`/${reader.locale}/space`}>{t("next.space")}</ButtonLink>
        </ButtonRow>
      )}
    </section>
  );
}
