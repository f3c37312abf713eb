import { type Clauses, changedBetween, revisionsOf } from "@/lib/domain/agreement";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { ClauseReading } from "./clause-reading";

/** Each clause that reads otherwise than it did: how it was, and how it is now. */
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
  const sides = [
    { title: t("confirm.before"), clauses: before, look: "border-line bg-well" },
    { title: t("confirm.now"), clauses: now, look: "border-pine-soft bg-pine-wash" },
  ];

  return (
    <div className="grid gap-6">
      {changedBetween(revisionsOf(before), revisionsOf(now)).map((code) => (
        <section key={code} className="grid gap-3">
          <h3 className="text-lg">{t(`clauses.${code}.name`)}</h3>
          <div className="grid gap-4 md:grid-cols-2">
            {sides.map(({ title, clauses, look }) => (
              <div
                key={title}
                className={`grid content-start gap-2 rounded-md border-2 p-4 ${look}`}
              >
                <p className="font-semibold">{title}</p>
                <ClauseReading code={code} content={clauses[code]} locale={locale} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
