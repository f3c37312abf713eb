import type { Version } from "@/lib/domain/agreement";
import type { PersonId } from "@/lib/domain/people";
import type { Fate } from "@/lib/domain/version-history";
import type { Locale } from "@/lib/i18n/settings";
import { sayFate, sayYeses } from "@/lib/i18n/version-wording";
import { wording } from "@/lib/i18n/wording";
import { SideBySide } from "./sheet";

/** What proves the text on a sheet: its version, since when, who said yes to it, and the whole hash. */
export function SheetFacts({
  version,
  fate,
  people,
  languages,
  timeZone,
}: {
  version: Version;
  fate: Fate;
  people: ReadonlyArray<{ id: PersonId; name: string }>;
  languages: ReadonlyArray<Locale>;
  timeZone: string;
}) {
  return (
    <section className="grid gap-2 border-line border-t-2 pt-4">
      <SideBySide languages={languages}>
        {(locale) => (
          <>
            <h2 className="text-lg">{wording(locale, "versions")("version", version)}</h2>
            <p className="max-w-none">{sayFate(fate, { locale, timeZone })}</p>
            {sayYeses(version, people, { locale, timeZone }).map((yes) => (
              <p key={yes} className="max-w-none">
                {yes}
              </p>
            ))}
          </>
        )}
      </SideBySide>
      <p className="max-w-none">
        {languages.map((locale, index) => (
          <span key={locale} lang={locale}>
            {index > 0 && " / "}
            {wording(locale, "versions")("wholeHash")}
          </span>
        ))}
        <span className="block break-all">{version.contentHash}</span>
      </p>
    </section>
  );
}
