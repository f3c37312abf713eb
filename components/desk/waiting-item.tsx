import { ButtonLink } from "@/components/ui/button";
import { completesBy } from "@/lib/domain/ending";
import type { Waiting } from "@/lib/domain/queue";
import { formatDateTime, formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { namesOf } from "./names-of";
import type { PairRow } from "./pair-row";

/** One thing that waits: what and whose, since when, and what was chosen to be shown of it. */
export async function WaitingItem({
  item,
  row,
  here,
  reader,
  now,
}: {
  item: Waiting;
  row: PairRow;
  here: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const { kind, asked } = item;
  const pair = t("mentoring", { mentor: row.mentor.name, mentee: row.mentee.name });
  const path = kind === "help" ? "help" : "endings";
  const names = kind === "ending" ? namesOf(asked.shown.askers, row, reader.locale) : "";

  return (
    <li className="grid max-w-none items-center gap-4 py-5 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto]">
      <div className="grid gap-1">
        <h3 id={`${asked.id}-title`} className="text-lg">
          {kind === "help"
            ? t("queue.help", { name: namesOf([asked.writer], row, reader.locale) })
            : t(`queue.${kind}`)}
        </h3>
        <p id={`${asked.id}-pair`}>{pair}</p>
        {kind === "ending" && (
          <p className="text-ink-soft">
            {names ? t("queue.asker", { names }) : t("queue.noAsker")}{" "}
            {asked.shown.reasons.length > 0 ? t("queue.reason") : t("queue.noReason")}
          </p>
        )}
        {kind === "ending" && (
          <p className="text-ink-soft">
            {t("queue.byItself", { when: formatDateTime(completesBy(asked.askedAt), reader) })}
          </p>
        )}
        <p className="text-ink-soft text-sm">
          {t("received", { when: formatRelativeDay(asked.askedAt, reader, now) })}
        </p>
      </div>
      <ButtonLink
        href={`${here}/${path}/${asked.id}`}
        look="secondary"
        aria-describedby={`${asked.id}-title ${asked.id}-pair`}
      >
        {t("queue.open")}
      </ButtonLink>
    </li>
  );
}
