import { Card } from "@/components/ui/card";
import type { PersonId } from "@/lib/domain/people";
import type { Happening } from "@/lib/domain/timeline";
import { formatDate, formatDateTime, formatDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

type Named = { id: PersonId; name: string };

/** The names by which a timeline calls the two. */
export function namesOf(...people: ReadonlyArray<Named>): ReadonlyMap<PersonId, string> {
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** What has happened to a pair, the newest first: dates, and no word. */
export async function Timeline({
  happenings,
  names,
  reader,
}: {
  happenings: ReadonlyArray<Happening>;
  names: ReadonlyMap<PersonId, string>;
  reader: Reader;
}) {
  const t = await getT("record");
  const { locale } = reader;

  return (
    <Card id="timeline" title={t("timeline.title")}>
      <ol className="grid divide-y divide-line">
        {happenings.map((happening) => (
          <li
            key={keyOf(happening)}
            className="grid max-w-none gap-x-6 py-3 sm:grid-cols-[1fr_auto]"
          >
            <span>
              {t(`timeline.${happening.what}`, {
                name: "person" in happening ? names.get(happening.person) : "",
                meeting: "meeting" in happening ? happening.meeting : 0,
                version: "version" in happening ? happening.version : 0,
                when: "startsAt" in happening ? formatDateTime(happening.startsAt, reader) : "",
                day: dayIn(happening, locale),
              })}
              {isTold(happening) && (
                <span className="block text-ink-soft text-sm">{t("timeline.told")}</span>
              )}
            </span>
            <time dateTime={happening.at.toISOString()} className="text-ink-soft">
              {formatDate(happening.at, reader)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What happened and when, and to whom or which: no two are the same. */
function keyOf(happening: Happening) {
  return JSON.stringify(happening);
}

function isTold({ what }: Happening) {
  return what.startsWith("help-") || what.startsWith("ending-");
}

function dayIn(happening: Happening, locale: Reader["locale"]) {
  if ("until" in happening) return formatDay(happening.until, locale);
  return "day" in happening ? formatDay(happening.day, locale) : "";
}
