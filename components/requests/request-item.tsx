import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { PersonId } from "@/lib/domain/people";
import { dueOf, type QueuedRequest } from "@/lib/domain/queue";
import { formatDateTime, formatRelativeDay, formatShortDate, type Reader } from "@/lib/i18n/dates";
import { listOf } from "@/lib/i18n/lists";
import { getT } from "@/lib/i18n/server";

type Props = {
  request: QueuedRequest;
  /** Keeps the outline of the page whole. */
  level?: 2 | 3;
  here: string;
  actor: PersonId;
  reader: Reader;
  now: Date;
};

/** One request: what and whose, until when, what was chosen to be shown of it, and who takes care of it. */
export async function RequestItem({ request, level = 2, here, actor, reader, now }: Props) {
  const Heading = `h${level}` as const;
  const t = await getT("requests");
  const desk = await getT("desk");
  const { id, kind, mentor, mentee, charge, settledAt, askedAt } = request;
  const path = kind === "help" ? "help" : "endings";
  const names = namesOf(request, reader);

  return (
    <li className="grid max-w-none items-center gap-4 py-5 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto]">
      <div className="grid gap-1">
        <Heading id={`${id}-title`} className="text-lg">
          {kind === "ending" && settledAt ? t("kinds.ended") : t(`kinds.${kind}`, { name: names })}
        </Heading>
        <p id={`${id}-pair`}>{desk("mentoring", { mentor: mentor.name, mentee: mentee.name })}</p>
        {settledAt ? (
          <p className="text-ink-soft text-sm">
            {t("settled.on", { date: formatShortDate(settledAt, reader) })}
          </p>
        ) : (
          <>
            {kind === "ending" && (
              <p className="text-ink-soft">
                {names ? t("asker", { names }) : t("noAsker")}{" "}
                {request.showsReason ? t("reason") : t("noReason")}
              </p>
            )}
            <Due request={request} reader={reader} now={now} />
            <p className="text-ink-soft text-sm">
              {desk("received", { when: formatRelativeDay(askedAt, reader, now) })}
            </p>
            <p className="text-ink-soft text-sm">
              {charge
                ? t(charge.by === actor ? "charge.own" : "charge.by", {
                    name: charge.name,
                    when: formatRelativeDay(charge.since, reader, now),
                  })
                : t("charge.none")}
            </p>
          </>
        )}
      </div>
      <ButtonLink
        href={`${here}/${path}/${id}`}
        look="secondary"
        aria-describedby={`${id}-title ${id}-pair`}
      >
        {t("open")}
      </ButtonLink>
    </li>
  );
}

/** Until when, in a date and, when it is near, in days. */
async function Due({ request, reader, now }: Pick<Props, "request" | "reader" | "now">) {
  const t = await getT("requests");
  const due = dueOf(request);

  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {t(`due.${request.kind}`, { when: formatDateTime(due, reader) })}
      {due < now ? (
        <Tag tone="clay">{t("due.late")}</Tag>
      ) : (
        <Tag tone="sun">{formatRelativeDay(due, reader, now)}</Tag>
      )}
    </p>
  );
}

/** Those of the two who are known to have asked, the mentor first. */
function namesOf({ askers, mentor, mentee }: QueuedRequest, { locale }: Reader) {
  const names = [mentor, mentee].filter(({ id }) => askers.includes(id)).map(({ name }) => name);

  return listOf(names, locale);
}
