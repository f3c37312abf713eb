import { ButtonLink } from "@/components/ui/button";
import { completesBy } from "@/lib/domain/ending";
import type { QueuedRequest } from "@/lib/domain/queue";
import { formatDateTime, formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** One thing that waits: what and whose, since when, and what was chosen to be shown of it. */
export async function WaitingItem({
  request,
  here,
  reader,
  now,
}: {
  request: QueuedRequest;
  here: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const { id, kind, mentor, mentee, askers, askedAt } = request;
  const names = new Intl.ListFormat(`${reader.locale}-CA`).format(
    [mentor, mentee].filter(({ id }) => askers.includes(id)).map(({ name }) => name),
  );
  const path = kind === "help" ? "help" : "endings";

  return (
    <li className="grid max-w-none items-center gap-4 py-5 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto]">
      <div className="grid gap-1">
        <h3 id={`${id}-title`} className="text-lg">
          {kind === "help" ? t("queue.help", { name: names }) : t(`queue.${kind}`)}
        </h3>
        <p id={`${id}-pair`}>{t("mentoring", { mentor: mentor.name, mentee: mentee.name })}</p>
        {kind === "ending" && (
          <p className="text-ink-soft">
            {names ? t("queue.asker", { names }) : t("queue.noAsker")}{" "}
            {request.showsReason ? t("queue.reason") : t("queue.noReason")}
          </p>
        )}
        {kind === "ending" && (
          <p className="text-ink-soft">
            {t("queue.byItself", { when: formatDateTime(completesBy(askedAt), reader) })}
          </p>
        )}
        <p className="text-ink-soft text-sm">
          {t("received", { when: formatRelativeDay(askedAt, reader, now) })}
        </p>
      </div>
      <ButtonLink
        href={`${here}/${path}/${id}`}
        look="secondary"
        aria-describedby={`${id}-title ${id}-pair`}
      >
        {t("queue.open")}
      </ButtonLink>
    </li>
  );
}
