import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Clauses, changedBetween, revisionsOf } from "@/lib/domain/agreement";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { PersonId } from "@/lib/domain/people";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { ClauseReading } from "./clause-reading";
import { SinceInForce } from "./since-in-force";

/**
 * Clauses as they read now, each with who changed it last and the way
 * to change it. Those that read otherwise than `since`, the version in force, show what changed.
 */
export function ClauseList({
  codes = clauseCodes,
  clauses,
  reader,
  partner,
  hrefTo,
  since,
  isTalkedOver = false,
  beside,
}: {
  /** Which of them; all five unless said otherwise. */
  codes?: ReadonlyArray<ClauseCode>;
  clauses: Clauses;
  reader: Reader;
  partner: { id: PersonId; name: string };
  /** Where a clause is written; absent once the pair has ended. */
  hrefTo?: ((code: ClauseCode) => string) | undefined;
  since?: { version: number; clauses: Clauses } | undefined;
  /** Says under each name what to talk over, as the two do in the meeting. */
  isTalkedOver?: boolean;
  /** What stands beside the text of a clause: the suggestions that wait there. */
  beside?: (code: ClauseCode) => ReactNode;
}) {
  const t = wording(reader.locale, "agreement");
  const changed = since ? changedBetween(revisionsOf(since.clauses), revisionsOf(clauses)) : [];
  const lastChange = ({ savedBy, savedAt }: ClauseRevision) =>
    t(savedBy === partner.id ? "clause.savedByPartner" : "clause.savedByYou", {
      partner: partner.name,
      when: formatDateTime(savedAt, reader),
    });

  return (
    <div className="grid gap-6">
      {codes.map((code) => {
        const clause = clauses[code];
        const name = t(`clauses.${code}.name`);

        return (
          <Card key={code} id={code} title={name}>
            {since && changed.includes(code) && (
              <SinceInForce
                code={code}
                before={since.clauses[code]}
                now={clause}
                version={since.version}
                locale={reader.locale}
              />
            )}
            {isTalkedOver && <p className="text-lg">{t(`clauses.${code}.intro`)}</p>}
            {clause && <ClauseReading code={code} content={clause} locale={reader.locale} />}
            {beside?.(code)}
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <p className="text-ink-soft text-sm">
                {clause ? lastChange(clause) : t("clause.blank")}
              </p>
              {hrefTo && (
                <ButtonLink look="secondary" href={hrefTo(code)}>
                  {clause ? t("clause.change") : t("clause.write")}
                  <span className="sr-only"> {name}</span>
                </ButtonLink>
              )}
            </div>
          </Card>
        );
      })}
    </div>
  );
}
