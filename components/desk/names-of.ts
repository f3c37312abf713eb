import type { PersonId } from "@/lib/domain/people";
import { listOf } from "@/lib/i18n/lists";
import type { Locale } from "@/lib/i18n/settings";
import type { PairRow } from "./pair-row";

/** "Amina Benali and Théo Lavoie": those of the two who are meant, the mentor first. */
export function namesOf(
  people: ReadonlyArray<PersonId>,
  { pair, mentor, mentee }: PairRow,
  locale: Locale,
) {
  const names = [
    ...(people.includes(pair.mentorId) ? [mentor.name] : []),
    ...(people.includes(pair.menteeId) ? [mentee.name] : []),
  ];

  return listOf(names, locale);
}
