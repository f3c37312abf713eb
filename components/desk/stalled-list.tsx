import { Agreeing } from "@/components/brand/agreeing";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { type Delays, type StallReason, stallReasons } from "@/lib/domain/attention";
import type { Part } from "@/lib/domain/part-of-list";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { PairRow } from "./pair-row";
import { PartLinks } from "./part-links";
import { StalledPair } from "./stalled-pair";

/** The pairs that have lacked something for longer than the program's delay. Some of them, or one, can be reminded. */
export async function StalledList({
  part,
  reason,
  delays,
  here,
  ...shown
}: {
  part: Part<PairRow & { remindedAt: Date | null }>;
  /** What alone is listed, if anything. */
  reason: StallReason | null;
  delays: Delays;
  /** The address of the program's pages, with its locale. */
  here: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");

  return (
    <Card id="stalled" title={t("stalled.title")} isWide>
      <p className="text-ink-soft">{t("stalled.delay", { count: delays.attentionDays })}</p>
      {(part.rows.length > 0 || reason) && <ReasonFilter reason={reason} here={here} />}
      {part.rows.length === 0 ? (
        <NobodyStalled reason={reason} here={here} />
      ) : (
        <form method="get" action={`${here}/pairs/remind`} className="grid gap-5">
          <ul className="grid divide-y divide-line border-line border-y">
            {part.rows.map(({ remindedAt, ...row }) => (
              <StalledPair
                key={row.pair.id}
                row={row}
                remindedAt={remindedAt}
                program={here}
                {...shown}
              />
            ))}
          </ul>
          <div className="grid justify-items-start gap-2">
            <Button>{t("stalled.remindChosen")}</Button>
            <p className="text-ink-soft text-sm">{t("stalled.remindTold")}</p>
          </div>
        </form>
      )}
      <PartLinks part={part} href={reason ? `${here}?reason=${reason}` : here} />
    </Card>
  );
}

async function ReasonFilter({ reason, here }: { reason: StallReason | null; here: string }) {
  const t = await getT("desk");
  const words = await getT("attention");

  return (
    <form
      key={reason}
      method="get"
      action={here}
      className="grid items-end gap-4 sm:grid-cols-[minmax(0,20rem)_auto] sm:justify-start print:hidden"
    >
      <SelectField
        name="reason"
        label={t("stalled.reason")}
        defaultValue={reason ?? ""}
        options={[
          { value: "", label: t("stalled.anyReason") },
          ...stallReasons.map((code) => ({ value: code, label: words(`short.${code}`) })),
        ]}
      />
      <Button look="secondary">{t("stalled.show")}</Button>
    </form>
  );
}

async function NobodyStalled({ reason, here }: { reason: StallReason | null; here: string }) {
  const t = await getT("desk");

  return reason ? (
    <EmptyState title={t("stalled.noneOfReason")}>
      <MoreLink href={here}>{t("stalled.all")}</MoreLink>
    </EmptyState>
  ) : (
    <EmptyState title={t("stalled.none")} illustration={<Agreeing />}>
      <p>{t("stalled.noneTold")}</p>
    </EmptyState>
  );
}
