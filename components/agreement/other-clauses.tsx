import { ButtonLink } from "@/components/ui/button";
import { type ClauseCode, neighboursOf } from "@/lib/domain/clauses";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

/** The clauses before and after this one, in the order in which they are talked about. */
export function OtherClauses({
  code,
  locale,
  hrefTo,
}: {
  code: ClauseCode;
  locale: Locale;
  hrefTo: (code: ClauseCode) => string;
}) {
  const t = wording(locale, "agreement");
  const { before, after } = neighboursOf(code);
  const nameOf = (other: ClauseCode) => ({ name: t(`clauses.${other}.name`) });

  return (
    <nav
      aria-label={t("form.others")}
      className="flex flex-wrap justify-between gap-3 border-line border-t pt-5"
    >
      {before && (
        <ButtonLink look="quiet" href={hrefTo(before)}>
          {t("form.previous", nameOf(before))}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink look="quiet" href={hrefTo(after)} className="ms-auto">
          {t("form.next", nameOf(after))}
        </ButtonLink>
      )}
    </nav>
  );
}
