import "server-only";
import type { PersonId } from "@/lib/domain/people";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";

/** What one half of a pair, and its coordination, may know of a person. */
export type Profile = {
  id: PersonId;
  name: string;
  email: string;
  pronouns: string | null;
  introduction: string | null;
  /** Language of `introduction`, for its `lang`. */
  introductionLocale: Locale | null;
  timeZone: string;
};

export const profileColumns = {
  id: true,
  name: true,
  email: true,
  pronouns: true,
  introduction: true,
  introductionLocale: true,
  timeZone: true,
} satisfies Prisma.PersonSelect;

export function toProfile(
  row: Prisma.PersonGetPayload<{ select: typeof profileColumns }>,
): Profile {
  return { ...row, id: row.id as PersonId };
}
