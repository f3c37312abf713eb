import { Card } from "@/components/ui/card";
import type { PairId, PersonId } from "@/lib/domain/people";
import { getT } from "@/lib/i18n/server";
import type { PairRow } from "./pair-row";

/** Who would like another match since theirs has ended, to write to; nothing while nobody has said so. */
export async function NewMatchWishes({
  wishes,
  pairs,
}: {
  wishes: ReadonlyArray<{ pairId: PairId; personId: PersonId }>;
  pairs: ReadonlyArray<PairRow>;
}) {
  const t = await getT("desk");
  const people = new Map(
    wishes.flatMap(({ pairId, personId }) => {
      const row = pairs.find(({ pair }) => pair.id === pairId);
      if (!row) return [];
      return [[personId, row.pair.mentorId === personId ? row.mentor : row.mentee] as const];
    }),
  );
  if (people.size === 0) return null;

  return (
    <Card id="new-matches" title={t("newMatches.title")}>
      <p>{t("newMatches.told")}</p>
      <ul className="grid gap-2">
        {[...people].map(([id, { name, email }]) => (
          <li key={id}>
            <a href={`mailto:${email}`} aria-label={t("write", { name })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
