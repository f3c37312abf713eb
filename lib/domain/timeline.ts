import type { StallReason } from "./attention";
import type { Day } from "./calendar-day";
import type { Pair, PersonId } from "./people";
import { participants } from "./people";

/** Something that happened to a pair, which both of them and their coordination see: a date, and no word. */
export type Shared =
  | { what: "matched"; at: Date }
  | { what: "invited" | "invited-again" | "arrived"; at: Date; person: PersonId }
  | { what: "date-set"; at: Date; meeting: number; startsAt: Date }
  | { what: "met"; at: Date; meeting: number }
  | { what: "first-yes" | "in-force" | "first-still-good" | "reviewed"; at: Date; version: number }
  | { what: "review-day"; at: Date; day: Day }
  | { what: "paused"; at: Date; until: Day }
  | { what: "went-on" | "ended" | "reopened"; at: Date }
  | { what: "reminded"; at: Date; about: StallReason };

/** What one of the two told the coordination, and the other does not see. */
export type Told =
  | { what: "help-asked" | "help-answered"; at: Date; person: PersonId }
  | { what: "ending-asked" | "ending-taken-back"; at: Date };

export type Happening = Shared | Told;

/** The rows that a timeline is made of: each says when, and most no more. */
export type History = {
  matchedAt: Date;
  invitations: ReadonlyArray<{ person: PersonId; sequence: number; at: Date }>;
  arrivals: ReadonlyArray<{ person: PersonId; at: Date | null }>;
  dates: ReadonlyArray<{ meeting: number; startsAt: Date; at: Date }>;
  held: ReadonlyArray<{ meeting: number; at: Date }>;
  confirmations: ReadonlyArray<{ version: number; by: PersonId; at: Date }>;
  reviewDays: ReadonlyArray<{ day: Day; at: Date }>;
  reviewAnswers: ReadonlyArray<{ version: number; round: number; by: PersonId; at: Date }>;
  pauses: ReadonlyArray<{ until: Day | null; at: Date }>;
  reminders: ReadonlyArray<{ about: StallReason; at: Date }>;
  endings: ReadonlyArray<{ completedAt: Date; reopenedAt: Date | null }>;
};

/** What happened to a pair, the newest first. Whose yes came first stands in none of it. */
export function timelineOf(pair: Pair, history: History): ReadonlyArray<Shared> {
  const { matchedAt, invitations, arrivals, dates, held, pauses, reminders, endings } = history;

  return newestFirst<Shared>([
    { what: "matched", at: matchedAt },
    ...invitations.map(({ person, sequence, at }) => ({
      what: sequence === 1 ? ("invited" as const) : ("invited-again" as const),
      at,
      person,
    })),
    // Whoever was here before they were matched has no arrival to tell of.
    ...arrivals.flatMap(({ person, at }) =>
      at && at > matchedAt ? { what: "arrived" as const, at, person } : [],
    ),
    ...dates.map((date) => ({ what: "date-set" as const, ...date })),
    ...held.map((meeting) => ({ what: "met" as const, ...meeting })),
    ...bothOf(pair, history.confirmations, "first-yes", "in-force"),
    ...history.reviewDays.map((review) => ({ what: "review-day" as const, ...review })),
    ...bothOf(pair, history.reviewAnswers, "first-still-good", "reviewed"),
    ...pauses.map(({ until, at }) =>
      until ? { what: "paused" as const, at, until } : { what: "went-on" as const, at },
    ),
    ...reminders.map((reminder) => ({ what: "reminded" as const, ...reminder })),
    ...endings.flatMap(({ completedAt, reopenedAt }) => [
      { what: "ended" as const, at: completedAt },
      ...(reopenedAt ? [{ what: "reopened" as const, at: reopenedAt }] : []),
    ]),
  ]);
}

export function newestFirst<Some extends Happening>(happenings: ReadonlyArray<Some>) {
  return happenings.toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

type Yes = { version: number; round?: number; by: PersonId; at: Date };

/** Of each thing that both say yes to, the first yes and the one that settles it. */
function bothOf<First extends string, Last extends string>(
  pair: Pair,
  yeses: ReadonlyArray<Yes>,
  first: First,
  last: Last,
) {
  return yeses.map(({ version, round, by, at }) => {
    const other = yeses.find(
      (yes) =>
        yes.version === version &&
        yes.round === round &&
        yes.by !== by &&
        participants(pair).includes(yes.by),
    );
    const isLast =
      other && (other.at < at || (other.at.getTime() === at.getTime() && other.by < by));

    return { what: isLast ? last : first, at, version };
  });
}
