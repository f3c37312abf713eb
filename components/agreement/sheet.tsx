import type { ReactNode } from "react";
import type { Clauses } from "@/lib/domain/agreement";
import { isBlank } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import { sayChoices } from "@/lib/i18n/agreement-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { typeFor } from "./sheet-type";

/** The agreement as it goes on paper: in one language, or in both side by side with the words of the two across. */
export function Sheet({
  clauses,
  languages,
  children,
}: {
  clauses: Clauses;
  languages: ReadonlyArray<Locale>;
  /** What proves the text, below it. */
  children?: ReactNode;
}) {
  return (
    <article className="sheet wide grid max-w-column gap-6" data-type={typeFor(clauses, languages)}>
      {clauseCodes.map((code) => (
        <section key={code} className="grid gap-2">
          <SideBySide languages={languages}>
            {(locale) => <ClauseSentences code={code} clauses={clauses} locale={locale} />}
          </SideBySide>
          {clauses[code]?.text && (
            <p
              lang={clauses[code].textLocale}
              className="max-w-none whitespace-pre-line border-clay-soft border-s-4 ps-4 print:border-edge"
            >
              {clauses[code].text}
            </p>
          )}
        </section>
      ))}
      {children}
    </article>
  );
}

/** The same in each language: one column, or one for each where there is room. */
export function SideBySide({
  languages,
  children,
}: {
  languages: ReadonlyArray<Locale>;
  children: (locale: Locale) => ReactNode;
}) {
  const columns = languages.length > 1 ? "md:grid-cols-2 print:grid-cols-2" : "grid-cols-1";

  return (
    <div className={`grid gap-x-8 gap-y-4 ${columns}`}>
      {languages.map((locale) => (
        <div key={locale} lang={locale} className="grid content-start gap-1">
          {children(locale)}
        </div>
      ))}
    </div>
  );
}

function ClauseSentences({
  code,
  clauses,
  locale,
}: {
  code: ClauseCode;
  clauses: Clauses;
  locale: Locale;
}) {
  const t = wording(locale, "agreement");
  const clause = clauses[code];
  const sentences = clause ? sayChoices(code, clause.choices, locale) : [];

  return (
    <>
      <h2 className="text-lg">{t(`clauses.${code}.name`)}</h2>
      {clause?.undecided && <p className="font-semibold">{t("undecided")}</p>}
      {isBlank(clause) && <p>{t("clause.blank")}</p>}
      {sentences.length > 0 && <p className="max-w-none">{sentences.join(" ")}</p>}
    </>
  );
}
