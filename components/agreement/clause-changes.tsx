import { type Clauses, changedBetween, revisionsOf } from "@/lib/domain/agreement";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { Changed } from "./changed-words";
import { ClauseDifference } from "./clause-difference";

/** Each clause that reads otherwise than it did, with what went and what came. */
export function ClauseChanges({
  before,
  now,
  locale,
}: {
  before: Clauses;
  now: Clauses;
  locale: Locale;
}) {
  const t = wording(locale, "agreement");

  return (
    <div className="grid gap-6 print:block print:space-y-3">
      <ChangeKey locale={locale} />
      {changedBetween(revisionsOf(before), revisionsOf(now)).map((code) => (
        <section key={code} className="grid gap-2 print:block">
          <h3 className="text-lg">{t(`clauses.${code}.name`)}</h3>
          <ClauseDifference code={code} before={before[code]} now={now[code]} locale={locale} />
        </section>
      ))}
    </div>
  );
}

/** How to read what follows; whoever hears it is told word by word instead. */
function ChangeKey({ locale }: { locale: Locale }) {
  const t = wording(locale, "versions");

  return (
    <p className="text-ink-soft text-sm" aria-hidden="true">
      <Changed change="removed" locale={locale}>
        {t("difference.struck")}
      </Changed>
      {", "}
      <Changed change="added" locale={locale}>
        {t("difference.underlined")}
      </Changed>
    </p>
  );
}
