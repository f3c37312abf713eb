import type { Locale, PairId, PersonId } from "./people";

export type Half = "mentor" | "mentee";

/** A pair of somebody, seen from them: who they are in it and with whom. */
export type OwnHalf = {
  pairId: PairId;
  half: Half;
  partner: string;
  endedAt: Date | null;
  /** Neither of the two has come yet: the invitation can be taken back. */
  isInvitation: boolean;
};

/** Somebody who takes part in a program, as its coordination sees them. */
export type Member = {
  id: PersonId;
  name: string;
  email: string;
  /** Null while nobody has said which. */
  locale: Locale | null;
  arrivedAt: Date | null;
  /** Since when a coordinator has them waiting for a match, and as which half. */
  waits: { since: Date; half: Half } | null;
  /** The newest first. */
  pairs: ReadonlyArray<OwnHalf>;
};

/** Somebody whom one may match: a coordinator has them waiting, or they wish for another match since an ending. */
export type Waiting = {
  id: PersonId;
  name: string;
  half: Half;
  since: Date;
  isAfterEnding: boolean;
};

/** Until somebody has come, a coordinator may correct how they are written to; afterwards they alone do. */
export function isCorrectable({ arrivedAt }: Pick<Member, "arrivedAt">) {
  return arrivedAt === null;
}

type Arrival = Pick<Member, "arrivedAt">;

/** While neither of the two has come, their invitation can be taken back and nothing is lost. */
export function isUnanswered(mentor: Arrival, mentee: Arrival) {
  return mentor.arrivedAt === null && mentee.arrivedAt === null;
}
