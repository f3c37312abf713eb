import { Letter } from "@/components/ending/letter";
import type { LetterText } from "@/lib/i18n/letter-text";
import { getT } from "@/lib/i18n/server";
import { wording } from "@/lib/i18n/wording";

/** A letter before it goes, made of the words that will go. */
export async function LetterSheet({
  to,
  text: { subject, parts },
}: {
  /** The reader's name. */
  to: string;
  text: LetterText;
}) {
  const t = await getT("record");

  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("remind.to", { name: to })}</h3>
      <Letter>
        {parts.map(({ locale, greeting, paragraphs, way, closing, signature, reason }) => (
          <div key={locale} lang={locale} className="grid grid-cols-1 gap-3">
            <p className="font-bold">{subject}</p>
            <p>{greeting}</p>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              <u>{way.label}</u>
            </p>
            {closing.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              {signature.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </p>
            <p className="border-line border-t pt-3 text-ink-soft text-sm">
              {reason}
              <span className="block underline">{wording(locale, "letters")("stop")}</span>
            </p>
          </div>
        ))}
      </Letter>
    </section>
  );
}
