export type PersonId = string & { readonly __id: "person" };
export type PairId = string & { readonly __id: "pair" };
export type ProgramId = string & { readonly __id: "program" };

/** The language that somebody reads, and writes in. */
export type Locale = "fr" | "en";

/** The signed-in person, as far as deciding what they may do is concerned. */
export type Actor = {
  id: PersonId;
  /** The programs that this person coordinates. */
  coordinates: ReadonlyArray<ProgramId>;
};

export type Pair = {
  id: PairId;
  programId: ProgramId;
  mentorId: PersonId;
  menteeId: PersonId;
  /** When its ending was completed; from then on the pair can only be read. */
  endedAt: Date | null;
};

export function participants(pair: Pair) {
  return [pair.mentorId, pair.menteeId];
}

/** The other half of the pair. */
export function partnerOf(pair: Pair, person: PersonId) {
  return person === pair.mentorId ? pair.menteeId : pair.mentorId;
}

/** Which half of the pair somebody is who is known to be one of the two. */
export function halfOf(pair: Pair, person: PersonId): "mentor" | "mentee" {
  return person === pair.mentorId ? "mentor" : "mentee";
}
