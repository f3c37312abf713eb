import { OneButtonForm } from "@/components/form/one-button-form";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { Review } from "@/lib/domain/review";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** One button says that the agreement is still good; once it is pressed, only its answer stays. */
export function ReviewAnswer({
  review: { version, round },
  isAsked,
  partner,
  locale,
  action,
}: {
  review: Review;
  isAsked: boolean;
  partner: { name: string };
  locale: Locale;
  action: FormAction;
}) {
  const t = wording(locale, "review");

  return (
    <>
      {isAsked && (
        <PrivacyHint readers="both">{t("readers", { partner: partner.name })}</PrivacyHint>
      )}
      <OneButtonForm
        action={action}
        look="primary"
        fields={{ version: String(version), round: String(round) }}
        isOffered={isAsked}
      >
        {t("stillGood")}
      </OneButtonForm>
    </>
  );
}
