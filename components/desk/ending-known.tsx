import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { completesBy } from "@/lib/domain/ending";
import type { AskedEnding } from "@/lib/domain/queue";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { namesOf } from "./names-of";
import type { PairRow } from "./pair-row";

/** All that the coordination knows of an ending: that, and what its writer chose to show. */
export async function EndingKnown({
  asked,
  row,
  reader,
}: {
  asked: AskedEnding;
  row: PairRow;
  reader: Reader;
}) {
  const t = await getT("desk");
  const { askers, reasons } = asked.shown;

  return (
    <Card id="known" title={t("ending.known")}>
      <DefinitionList
        items={[
          {
            term: t("ending.pair"),
            detail: t("mentoring", { mentor: row.mentor.name, mentee: row.mentee.name }),
          },
          { term: t("ending.since"), detail: formatDateTime(asked.askedAt, reader) },
          ...(asked.completedAt || asked.takenBackAt
            ? []
            : [
                {
                  term: t("ending.byItself"),
                  detail: formatDateTime(completesBy(asked.askedAt), reader),
                },
              ]),
          {
            term: t("ending.asker"),
            detail: namesOf(askers, row, reader.locale) || t("ending.noAsker"),
          },
          {
            term: t("ending.reason"),
            detail: reasons.length === 0 ? t("ending.noReason") : <Reasons reasons={reasons} />,
          },
        ]}
      />
      {askers.length > 0 && reasons.length > 0 && (
        <p className="text-ink-soft text-sm">{t("ending.apart")}</p>
      )}
    </Card>
  );
}

function Reasons({ reasons }: Pick<AskedEnding["shown"], "reasons">) {
  return (
    <div className="grid gap-3 font-normal">
      {reasons.map(({ text, locale }) => (
        <blockquote
          key={text}
          lang={locale}
          className="whitespace-pre-line border-line border-s-4 ps-4"
        >
          {text}
        </blockquote>
      ))}
    </div>
  );
}
