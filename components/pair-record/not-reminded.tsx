import { Card } from "@/components/ui/card";
import type { Progress } from "@/lib/domain/journey";
import { remindableFrom } from "@/lib/domain/pair-reminder";
import { isPaused } from "@/lib/domain/pause";
import type { Pair } from "@/lib/domain/people";
import { formatDateTime, formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

type Staying = {
  pair: Pair;
  mentor: { name: string };
  mentee: { name: string };
  progress: Progress;
  lastRemindedAt: Date | null;
  why: "nothing-to-remind-of" | "reminded-lately";
};

/** The pairs that were chosen and to whom nothing goes, each with why. */
export async function NotReminded({
  pairs,
  reader,
  now,
}: {
  pairs: ReadonlyArray<Staying>;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("record");
  if (pairs.length === 0) return null;

  return (
    <Card id="staying" title={t("remind.not")}>
      <ul className="grid gap-3">
        {pairs.map((staying) => {
          const { pair, mentor, mentee, lastRemindedAt } = staying;
          return (
            <li key={pair.id}>
              <span className="block font-semibold">
                {t("title", { mentor: mentor.name, mentee: mentee.name })}
              </span>
              {t(`remind.${reasonOf(staying, now)}`, {
                when: lastRemindedAt ? formatRelativeDay(lastRemindedAt, reader, now) : "",
                from: lastRemindedAt ? formatDateTime(remindableFrom(lastRemindedAt), reader) : "",
              })}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function reasonOf({ progress, why }: Staying, now: Date) {
  if (progress.endedAt) return "ended";
  return isPaused(progress.pause, now) ? "paused" : why;
}
