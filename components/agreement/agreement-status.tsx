import type { ReactNode } from "react";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import {
  type Agreement,
  type AgreementStanding,
  changedBetween,
  confirmedAt,
  currentVersion,
  inForce,
  openClauses,
  revisionsOf,
  shortHash,
  standingFor,
} from "@/lib/domain/agreement";
import type { Pair, PersonId } from "@/lib/domain/people";
import { nameClauses } from "@/lib/i18n/agreement-wording";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";

const tones: Record<AgreementStanding, NoticeTone> = {
  blank: "info",
  "being-written": "info",
  "your-turn": "info",
  waiting: "info",
  "in-force": "success",
};

/** Where the agreement stands, in a sentence for its reader, with the way on as children. */
export function AgreementStatus({
  agreement,
  pair,
  own,
  partner,
  reader,
  children,
}: {
  agreement: Agreement;
  pair: Pair;
  own: { id: PersonId };
  partner: { name: string };
  reader: Reader;
  children?: ReactNode;
}) {
  const t = wording(reader.locale, "agreement");
  const standing = standingFor(agreement, pair, own.id);
  const current = currentVersion(agreement);
  const standsInForce = inForce(agreement, pair);
  const isRevised = standsInForce !== null && standsInForce !== current;
  const open = standing === "blank" ? [] : openClauses(agreement.clauses);
  const said = isRevised && standing === "being-written" ? "revised" : standing;
  const words = {
    partner: partner.name,
    version: current?.version,
    when: current ? formatDateTime(confirmedAt(current), reader) : "",
  };

  return (
    <Notice tone={tones[standing]} title={t(`status.${said}.title`, words)}>
      <p>{t(`status.${said}.text`, words)}</p>
      {standsInForce && !isRevised && (
        <p className="text-ink-soft text-sm">
          {t("status.hash", { hash: shortHash(standsInForce) })}
        </p>
      )}
      {isRevised && (
        <p>
          {t("status.earlier", {
            version: standsInForce.version,
            when: formatDateTime(confirmedAt(standsInForce), reader),
            clauses: nameClauses(
              changedBetween(standsInForce.revisions, revisionsOf(agreement.clauses)),
              reader.locale,
            ),
          })}
        </p>
      )}
      {open.length > 0 && <p>{t("status.open", { clauses: nameClauses(open, reader.locale) })}</p>}
      <div className="mt-2 empty:hidden">{children}</div>
    </Notice>
  );
}
