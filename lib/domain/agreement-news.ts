import { type Pair, type PersonId, participants, partnerOf } from "./people";

/** That somebody has said yes to a version, by its number and hash: what may stand in a letter. */
export type Yes = { version: number; by: PersonId; at: Date; contentHash: string };

/** What one of the two is to be told of the agreement: its last version is in force, or the other's yes awaits theirs. */
export type AgreementNews = {
  kind: "in-force" | "awaits-you";
  version: number;
  contentHash: string;
  /** Since when it is so. */
  since: Date;
};

/** Long enough for two who sit together to say yes one after the other. */
const togetherMs = 15 * 60_000;

/** After so long it is news no more. */
const newsMs = 14 * 86_400_000;

/** What is new to this person; null when nothing is. */
export function newsOfAgreement(
  pair: Pair,
  person: PersonId,
  { yeses, now }: { yeses: ReadonlyArray<Yes>; now: Date },
): AgreementNews | null {
  const version = Math.max(0, ...yeses.map((yes) => yes.version));
  const last = yeses.filter((yes) => yes.version === version);
  const hasSaidYes = (one: PersonId) => last.some(({ by }) => by === one);
  const isInForce = participants(pair).every(hasSaidYes);
  const isAwaited = !hasSaidYes(person) && hasSaidYes(partnerOf(pair, person));
  const since = new Date(Math.max(...last.map(({ at }) => at.getTime())));
  if (!last[0] || !(isInForce || isAwaited) || now.getTime() - since.getTime() > newsMs)
    return null;

  const kind = isInForce ? "in-force" : "awaits-you";
  return { kind, version, since, contentHash: last[0].contentHash };
}

/** The moment from which it is told: somebody whose yes is awaited may be about to give it. */
export function tellFrom({ kind, since }: AgreementNews) {
  return kind === "in-force" ? since : new Date(since.getTime() + togetherMs);
}
