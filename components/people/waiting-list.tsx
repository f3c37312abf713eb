import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import type { Waiting } from "@/lib/domain/member";
import type { PersonId } from "@/lib/domain/people";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** Who waits for a match, the longest first, each with the way to one. */
export async function WaitingList({
  part: { rows, next },
  here,
  reader,
}: {
  part: { rows: ReadonlyArray<Waiting>; next: PersonId | null };
  here: string;
  reader: Reader;
}) {
  const t = await getT("members");
  const last = rows.at(-1);

  return (
    <Card id="waiting" title={t("waiting.title")}>
      <p className="text-ink-soft">{rows.length === 0 ? t("waiting.none") : t("waiting.told")}</p>
      <ul className="grid divide-y divide-line empty:hidden">
        {rows.map(({ id, name, half, since, isAfterEnding }) => (
          <li
            key={`${id} ${half}`}
            className="grid max-w-none items-center gap-x-6 gap-y-1 py-3 sm:grid-cols-[3fr_2fr]"
          >
            <div>
              <p className="font-semibold">
                <a href={`${here}/people/${id}`} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </p>
              <p className="text-ink-soft text-sm">
                {t(`halves.${half}`)}
                {". "}
                {isAfterEnding && `${t("waiting.again")}. `}
                {t("waiting.since", { date: formatShortDate(since, reader) })}
              </p>
            </div>
            <MoreLink href={`${here}/pairs/new?${half}=${id}`}>
              {t("waiting.match", { name })}
            </MoreLink>
          </li>
        ))}
      </ul>
      {next && last && (
        <MoreLink
          href={`${here}/people/waiting?${new URLSearchParams({ since: last.since.toISOString(), after: next })}`}
        >
          {t("waiting.more")}
        </MoreLink>
      )}
    </Card>
  );
}
