import { ButtonLink } from "@/components/ui/button";
import { stallOf } from "@/lib/domain/attention";
import { remindableFrom } from "@/lib/domain/pair-reminder";
import { sayStall } from "@/lib/i18n/attention-wording";
import { formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { PairRow } from "./pair-row";

/** A pair that lacks something: what, since when, and the one thing to do about it. */
export async function StalledPair({
  row,
  remindedAt,
  program,
  reader,
  now,
}: {
  row: PairRow;
  remindedAt: Date | null;
  /** The address of the program's pages, with its locale. */
  program: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const { pair, mentor, mentee, progress } = row;
  const stall = stallOf(pair, progress);
  if (!stall) return null;

  const isReminded = remindedAt !== null && remindableFrom(remindedAt) > now;
  const act = actOf(row, program, stall.reason === "no-answer", isReminded);

  return (
    <li className="grid max-w-none grid-cols-[auto_1fr] items-start gap-x-4 gap-y-2 py-4 md:grid-cols-[auto_1fr_auto]">
      {/* As large as a finger, around a box that is as large as a letter. */}
      <label className="-m-2 grid size-11 cursor-pointer place-content-center">
        <input
          type="checkbox"
          name="pair"
          value={pair.id}
          aria-label={t("stalled.choose", { mentor: mentor.name, mentee: mentee.name })}
          className="tick"
        />
      </label>
      <div className="grid gap-1">
        <a
          id={`${pair.id}-names`}
          href={`${program}/pairs/${pair.id}`}
          className="-my-2 py-2 font-semibold"
        >
          {t("mentoring", { mentor: mentor.name, mentee: mentee.name })}
        </a>
        <p>{sayStall(stall, reader, now)}</p>
        {remindedAt && (
          <p className="text-ink-soft text-sm">
            {t("stalled.reminded", { when: formatRelativeDay(remindedAt, reader, now) })}
          </p>
        )}
      </div>
      <ButtonLink
        href={act.href}
        look="secondary"
        className="col-start-2 justify-self-start md:col-start-3"
        aria-describedby={`${pair.id}-names`}
      >
        {t(`stalled.${act.name}`)}
      </ButtonLink>
    </li>
  );
}

/** To write oneself is what is left once they were reminded a moment ago. */
function actOf(
  { pair, mentor, mentee }: PairRow,
  program: string,
  isAwaited: boolean,
  isReminded: boolean,
) {
  if (isAwaited) return { name: "invite", href: `${program}/pairs/${pair.id}#people` } as const;
  if (isReminded) {
    return { name: "write", href: `mailto:${mentor.email},${mentee.email}` } as const;
  }
  return { name: "remind", href: `${program}/pairs/remind?pair=${pair.id}` } as const;
}
