import type { ClauseContent } from "@/lib/domain/clause-content";
import type { Locale } from "@/lib/i18n/settings";
import { findDifference, replaced } from "@/lib/i18n/text-difference";
import { ChangedWords } from "./changed-words";

const look =
  "whitespace-pre-line border-clay-soft border-s-4 ps-4 print:max-w-none print:border-edge";

/** What became of the words that the two wrote: within the text, or where it was written anew, one below the other. */
export function TextDifference({
  before,
  now,
  locale,
}: {
  before: ClauseContent | null;
  now: ClauseContent | null;
  locale: Locale;
}) {
  const [was, is] = [before?.text ?? "", now?.text ?? ""];
  const isOneLanguage = before?.textLocale === now?.textLocale;
  if (was === is) {
    return (
      is && (
        <p lang={now?.textLocale} className={look}>
          {is}
        </p>
      )
    );
  }

  const pieces = isOneLanguage && now ? findDifference(was, is, now.textLocale) : replaced(was, is);
  if (pieces.some(({ change }) => change === "same")) {
    return (
      <p lang={now?.textLocale} className={look}>
        <ChangedWords pieces={pieces} locale={locale} />
      </p>
    );
  }
  return pieces.map((piece) => (
    <p
      key={piece.change}
      lang={(piece.change === "removed" ? before : now)?.textLocale}
      className={look}
    >
      <ChangedWords pieces={[piece]} locale={locale} />
    </p>
  ));
}
