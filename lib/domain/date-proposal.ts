import type { PersonId } from "./people";
import { accept, type Result, refuse } from "./result";

/** Times that one of the two proposes for a meeting, for the other to take one of them. */
export type DateProposal = {
  /** Counts what the two have proposed; the next one to answer names the last that they saw. */
  round: number;
  /** The earliest first. */
  times: ReadonlyArray<Date>;
  by: PersonId;
};

/** The same proposal without the times that have gone by; null once none is left to take. */
export function stillOpen(proposal: DateProposal, now: Date): DateProposal | null {
  const times = proposal.times.filter((time) => time > now);

  return times.length > 0 ? { ...proposal, times } : null;
}

/** The times of a new proposal, each once and the earliest first. */
export function timesToPropose(
  times: ReadonlyArray<Date>,
  now: Date,
): Result<ReadonlyArray<Date>, "already-past"> {
  if (times.some((time) => time <= now)) return refuse("already-past");

  const moments = [...new Set(times.map(Number))].toSorted((one, other) => one - other);
  return accept(moments.map((moment) => new Date(moment)));
}

/** Takes one of the times: of the last proposal, the other's, and not yet gone by. */
export function takeTime(
  proposal: DateProposal | null,
  { round, startsAt }: { round: number; startsAt: Date },
  person: PersonId,
  now: Date,
): Result<Date, "proposed-meanwhile" | "already-past"> {
  if (proposal?.round !== round || proposal.by === person) return refuse("proposed-meanwhile");
  if (!isAmong(proposal.times, startsAt)) return refuse("proposed-meanwhile");

  return startsAt > now ? accept(startsAt) : refuse("already-past");
}

/** The same times by the same person: what a double click sends. */
export function isSameProposal(
  one: Pick<DateProposal, "times" | "by">,
  other: Pick<DateProposal, "times" | "by">,
) {
  return one.by === other.by && one.times.map(Number).join() === other.times.map(Number).join();
}

function isAmong(times: ReadonlyArray<Date>, moment: Date) {
  return times.some((time) => time.getTime() === moment.getTime());
}
