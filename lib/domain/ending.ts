import type { Locale, PersonId } from "./people";

/** An ending that nobody has settled completes by itself so many hours after it was asked: seven days, by any clock. */
const hoursToSettle = 168;

/** When an ending completes by itself, at the latest. */
export function completesBy(askedAt: Date) {
  return new Date(askedAt.getTime() + hoursToSettle * 3_600_000);
}

/** The longest reason, in characters. */
export const reasonLimit = 2_000;

/** Words that somebody wrote, with the language that they were written in. */
export type Reason = { text: string; locale: Locale };

/** One participant's wish to end the relationship, and what of it the coordination may know. */
export type EndingRequest = {
  askedAt: Date;
  reason: string;
  reasonLocale: Locale;
  showsReason: boolean;
  showsAsker: boolean;
};

/** What its writer decides: all else about a request follows from who asks, and when. */
export type EndingWish = Pick<EndingRequest, "reason" | "showsReason" | "showsAsker">;

/** What one request shows of itself; a request that shows nothing leaves nothing here. */
export type Disclosure = { asker: PersonId | null; reason: Reason | null };

/** All that the coordination knows of why a pair is to end. */
export type Shown = { askers: ReadonlyArray<PersonId>; reasons: ReadonlyArray<Reason> };

/**
 * Names apart from reasons. When both have asked, one to be named and the other to
 * be read, a reason beside a name would give the second away.
 */
export function shownBy(disclosures: ReadonlyArray<Disclosure>): Shown {
  return {
    askers: disclosures.flatMap(({ asker }) => asker ?? []).toSorted(),
    reasons: disclosures
      .flatMap(({ reason }) => reason ?? [])
      .toSorted((one, other) => (one.text < other.text ? -1 : 1)),
  };
}

/** Whether the coordination reads the reason: it was chosen, and there is one. */
export function revealsReason({ showsReason, reason }: EndingWish) {
  return showsReason && reason !== "";
}

export function isSameWish(one: EndingWish, other: EndingWish) {
  return (
    one.reason === other.reason &&
    one.showsReason === other.showsReason &&
    one.showsAsker === other.showsAsker
  );
}
