import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { StepCode } from "@/lib/domain/guide";
import type { ProgramWords } from "@/lib/domain/program-words";
import { introduceStep } from "@/lib/i18n/guide-wording";
import type { Locale } from "@/lib/i18n/settings";

/** Why a step is there, in large words that two people read at arm's length. */
export function StepWords({
  step,
  locale,
  words,
}: {
  step: StepCode;
  locale: Locale;
  words: ProgramWords;
}) {
  const { why, points, note } = introduceStep(step, locale, words);

  return (
    <div className="grid gap-4 text-xl">
      <p>{why}</p>
      {points.length > 0 && (
        <ul className="grid list-disc gap-2 ps-6 marker:text-pine">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {step === "agreement" ? (
        <PrivacyHint readers="both">{note}</PrivacyHint>
      ) : (
        <p className="text-ink-soft text-lg">{note}</p>
      )}
    </div>
  );
}
