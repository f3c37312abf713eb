import "server-only";
import { cache } from "react";
import { type Actor, type Pair, type PersonId, participants, partnerOf } from "@/lib/domain/people";
import type { Grant, PairAction } from "@/lib/domain/policy";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { open } from "./words";

/** What one half of a pair, and its coordination, may know of a person. */
export type Profile = {
  id: PersonId;
  name: string;
  email: string;
  pronouns: string | null;
  introduction: string | null;
  /** Language of `introduction`, for its `lang`. */
  introductionLocale: Locale | null;
  /** The language that we speak and write to this person. */
  locale: Locale;
  timeZone: string;
  /** When they first came to Tandem; null while an invitation waits for them. */
  arrivedAt: Date | null;
};

export const profileColumns = {
  id: true,
  name: true,
  email: true,
  pronouns: true,
  introduction: true,
  introductionLocale: true,
  locale: true,
  timeZone: true,
  arrivedAt: true,
} satisfies Prisma.PersonSelect;

export function toProfile(
  row: Prisma.PersonGetPayload<{ select: typeof profileColumns }>,
): Profile {
  return {
    ...row,
    id: row.id as PersonId,
    pronouns: open("people.pronouns", row, row.pronouns),
    introduction: open("people.introduction", row, row.introduction),
  };
}

type TheTwo = { own: Profile; partner: Profile };

/** The two of a pair, as one of them sees them. */
export function findTheTwo({ actor, pair }: Grant<PairAction>) {
  return readTheTwo(actor, pair);
}

// The layout of a pair and its page both ask.
const readTheTwo = cache(async (actor: Actor, pair: Pair): Promise<TheTwo> => {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.person.findMany({ where: { id: { in: participants(pair) } }, select: profileColumns }),
  );
  const [own, partner] = [actor.id, partnerOf(pair, actor.id)].map((id) =>
    rows.find((row) => row.id === id),
  );
  if (!own || !partner) throw new Error("Only the two of a pair see it from a seat of their own");

  return { own: toProfile(own), partner: toProfile(partner) };
});
