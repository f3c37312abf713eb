import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { ClauseContent } from "@/lib/domain/clause-content";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { ClauseDifference } from "./clause-difference";

/** Says that a clause reads otherwise than in the version in force, with what has changed for those who want it. */
export function SinceInForce({
  code,
  before,
  now,
  version,
  locale,
}: {
  code: ClauseCode;
  before: ClauseContent | null;
  now: ClauseContent | null;
  version: number;
  locale: Locale;
}) {
  return (
    <div className="grid gap-2">
      <p>
        <Tag tone="clay">{wording(locale, "agreement")("clause.changed", { version })}</Tag>
      </p>
      <Disclosure summary={wording(locale, "versions")("difference.since")}>
        <ClauseDifference code={code} before={before} now={now} locale={locale} />
      </Disclosure>
    </div>
  );
}
