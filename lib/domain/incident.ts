import type { Day } from "./calendar-day";
import type { PersonId } from "./people";

export const risks = ["serious", "not-serious"] as const;
export const incidentLimit = 2_000;

/** What is entered about an incident: what happened, to whose information, and what was done. */
export type Incident = {
  happenedOn: Day;
  what: string;
  whose: string;
  /** Of serious injury, and why it was found so. */
  risk: (typeof risks)[number];
  assessment: string;
  measures: string;
  /** When the Commission d'accès à l'information was told; null when it was not. */
  commissionToldOn: Day | null;
  peopleToldOn: Day | null;
};

/** An entry of the register, which stands for good. */
export type IncidentEntry = Incident & {
  id: string;
  /** The entry that this one corrects. */
  corrects: string | null;
  writtenBy: PersonId;
  writtenAt: Date;
};

/** The entries that no later one corrects, each with those that it has replaced, the newest first. */
export function asTheyStand(entries: ReadonlyArray<IncidentEntry>) {
  const corrected = new Set(entries.map(({ corrects }) => corrects));

  return entries
    .filter(({ id }) => !corrected.has(id))
    .map((entry) => ({ entry, earlier: replacedBy(entry, entries) }));
}

function replacedBy(
  { corrects }: IncidentEntry,
  entries: ReadonlyArray<IncidentEntry>,
): ReadonlyArray<IncidentEntry> {
  const earlier = entries.find(({ id }) => id === corrects);

  return earlier ? [earlier, ...replacedBy(earlier, entries)] : [];
}
