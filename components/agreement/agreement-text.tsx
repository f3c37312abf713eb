import type { Clauses } from "@/lib/domain/agreement";
import { clauseCodes } from "@/lib/domain/clauses";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { ClauseReading } from "./clause-reading";

/** The whole agreement, one clause under the other, to be read through. */
export function AgreementText({
  clauses,
  locale,
  level = 2,
}: {
  clauses: Clauses;
  locale: Locale;
  /** Of the headings, to keep the outline of the page whole. */
  level?: 2 | 3;
}) {
  const t = wording(locale, "agreement");
  const Heading = `h${level}` as const;

  // Blocks on paper: a grid whose rows are cut by the end of a sheet prints them over each other.
  return (
    <div className="grid gap-7 print:block print:space-y-3 print:text-sm print:leading-snug">
      {clauseCodes.map((code) => (
        <section key={code} className="grid gap-2 print:block">
          <Heading className="text-lg">{t(`clauses.${code}.name`)}</Heading>
          <ClauseReading code={code} content={clauses[code]} locale={locale} />
        </section>
      ))}
    </div>
  );
}
