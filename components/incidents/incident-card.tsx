import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { MoreLink } from "@/components/ui/more-link";
import type { IncidentEntry } from "@/lib/domain/incident";
import { formatDateTime, formatDay, type Reader } from "@/lib/i18n/dates";
import { incidentFacts, sayFact } from "@/lib/i18n/incident-wording";
import { getT } from "@/lib/i18n/server";

/** One incident as it stands, with the entries that it has replaced folded below. */
export async function IncidentCard({
  entry,
  earlier,
  reader,
  correctHref,
}: {
  entry: IncidentEntry;
  earlier: ReadonlyArray<IncidentEntry>;
  reader: Reader;
  correctHref: string;
}) {
  const t = await getT("incidents");

  return (
    <Card
      id={`incident-${entry.id}`}
      title={t("of", { date: formatDay(entry.happenedOn, reader.locale) })}
    >
      <Facts entry={entry} reader={reader} />
      {earlier.length > 0 && (
        <Disclosure summary={t("earlier", { count: earlier.length })}>
          {earlier.map((replaced) => (
            <Facts key={replaced.id} entry={replaced} reader={reader} />
          ))}
        </Disclosure>
      )}
      <p className="print:hidden">
        <MoreLink href={correctHref}>{t("correct")}</MoreLink>
      </p>
    </Card>
  );
}

async function Facts({ entry, reader }: { entry: IncidentEntry; reader: Reader }) {
  const t = await getT("incidents");
  const facts = incidentFacts.map((fact) => ({
    term: t(`facts.${fact}`),
    detail: <span className="whitespace-pre-line">{sayFact(entry, fact, reader.locale)}</span>,
  }));

  return (
    <DefinitionList
      items={[...facts, { term: t("entered"), detail: formatDateTime(entry.writtenAt, reader) }]}
    />
  );
}
