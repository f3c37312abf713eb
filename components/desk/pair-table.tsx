import { type Column, Table } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import { nextMeeting, type Stage } from "@/lib/domain/journey";
import { stageSince } from "@/lib/domain/stage-since";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { Contact, PairRow } from "./pair-row";

const tones: Record<Stage, TagTone> = {
  invited: "clay",
  "no-date": "clay",
  "date-set": "plain",
  "meeting-due": "clay",
  met: "sun",
  "one-confirmation": "sun",
  "in-force": "pine",
  paused: "plain",
  ended: "plain",
};

/**
 * The pairs of a program, one row each. The two of a pair are shown their own row
 * by this same part, so that it can never hold more than they are told.
 */
export async function PairTable({
  caption,
  rows,
  reader,
  now,
}: {
  caption: string;
  rows: ReadonlyArray<PairRow>;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const date = (instant: Date) => ({ date: formatShortDate(instant, reader) });
  const since = ({ pair, progress }: PairRow) => stageSince(pair, progress, now);

  const columns: ReadonlyArray<Column<PairRow>> = [
    {
      name: t("pairs.columns.mentor"),
      isRowHeader: true,
      cell: ({ mentor }) => <MailLink to={mentor} name={t("write", { name: mentor.name })} />,
    },
    {
      name: t("pairs.columns.mentee"),
      cell: ({ mentee }) => <MailLink to={mentee} name={t("write", { name: mentee.name })} />,
    },
    {
      name: t("pairs.columns.stage"),
      cell: (row) => (
        <span className="whitespace-nowrap">
          <Tag tone={tones[since(row).stage]}>{t(`stages.${since(row).stage}.name`)}</Tag>
        </span>
      ),
    },
    {
      name: t("pairs.columns.since"),
      cell: (row) => {
        const { stage, at } = since(row);
        const next = stage === "date-set" ? null : upcoming(row, now);
        return (
          <>
            <span className="block md:whitespace-nowrap">
              {t(`stages.${stage}.since`, date(at))}
            </span>
            {next && (
              <span className="block md:whitespace-nowrap">{t("pairs.next", date(next))}</span>
            )}
          </>
        );
      },
    },
  ];

  return (
    <div className="grid gap-1">
      <Table caption={caption} columns={columns} rows={rows} rowKey={({ pair }) => pair.id} />
      <p className="text-ink-soft text-sm">{t("pairs.contact")}</p>
    </div>
  );
}

/** A name that opens a letter; `name` says so to those who hear it. */
function MailLink({ to, name }: { to: Contact; name: string }) {
  return (
    <a
      href={`mailto:${to.email}`}
      aria-label={name}
      className="inline-flex min-h-11 items-center md:-my-2.5 md:min-h-0 md:py-2.5"
    >
      {to.name}
    </a>
  );
}

function upcoming({ pair, progress }: PairRow, now: Date) {
  const next = pair.endedAt ? null : nextMeeting(progress);
  return next && next > now ? next : null;
}
