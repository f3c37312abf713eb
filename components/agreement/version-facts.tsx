import { DefinitionList } from "@/components/ui/definition-list";
import { confirmedAt, type Version } from "@/lib/domain/agreement";
import type { PersonId } from "@/lib/domain/people";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";

/** What proves a version: its number, who said yes to it and when, and the hash of its text. */
export function VersionFacts({
  version,
  people,
  reader,
}: {
  version: Version;
  people: ReadonlyArray<{ id: PersonId; name: string }>;
  reader: Reader;
}) {
  const t = wording(reader.locale, "agreement");
  const yeses = version.confirmations.map(({ by, at }) =>
    t("print.confirmedBy", {
      name: people.find(({ id }) => id === by)?.name,
      when: formatDateTime(at, reader),
    }),
  );

  return (
    <section
      className="grid gap-2 print:block print:text-sm print:leading-snug print:[&_dd]:max-w-none print:[&_dl>div]:py-1"
      aria-labelledby="facts"
    >
      <h2 id="facts" className="text-lg">
        {t("print.dates")}
      </h2>
      <DefinitionList
        items={[
          {
            term: t("print.version", { version: version.version }),
            detail: t("print.inForceSince", { when: formatDateTime(confirmedAt(version), reader) }),
          },
          {
            term: t("print.confirmations"),
            detail: yeses.map((yes) => (
              <span key={yes} className="block">
                {yes}
              </span>
            )),
          },
          {
            term: t("print.hash"),
            detail: <span className="break-all font-normal">{version.contentHash}</span>,
          },
        ]}
      />
    </section>
  );
}
